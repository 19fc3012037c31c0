"""What would have turned a decision, in one sentence of a form that allows it."""

import tomllib

import pytest

from services.letters.core.assemble import assemble
from services.letters.core.check import check
from services.letters.core.form_file import load_form
from services.letters.core.model import Change, Role
from services.letters.core.otherwise import otherwise
from services.letters.core.render import render_text
from tests.unit.letters.core.letters import (
    POSTED_FORM,
    a_determination,
    an_item,
    posted_form,
)

EXPLAINED_FORM = POSTED_FORM.with_name("maximus-2015-explained.toml")
NEEDED = (
    Change(
        criterion="care-failed",
        answer="met",
        description="had the record shown that care failed",
    ),
    Change(
        criterion="sign-found",
        answer="met",
        description="had the record shown that an examination found a sign",
    ),
)
SENTENCE = (
    "This decision would not have stood had the record shown that care failed, and "
    "that an examination found a sign."
)


def _changes(*descriptions: str) -> tuple[Change, ...]:
    return tuple(
        Change(criterion="c", answer="met", description=words) for words in descriptions
    )


class TestOtherwise:
    @pytest.mark.parametrize(
        ("changes", "said"),
        [
            ((), None),
            (_changes("", " "), None),
            (_changes("had the record shown that A"), "had the record shown that A"),
            (
                _changes(*(f"had the record not shown that {n}" for n in "ABC")),
                "had the record not shown that A, that B, and that C",
            ),
            (_changes("had it been A", "had it been B"), "had it been A, and had it"),
            (
                _changes(
                    "had the request shown that A",
                    "had the record shown that B",
                    "had the record shown that C",
                ),
                "had the request shown that A, had the record shown that B, and that C",
            ),
        ],
    )
    def test_joins_what_begins_alike(
        self, changes: tuple[Change, ...], said: str | None
    ) -> None:
        found = otherwise(changes)

        assert found == said or (found and said and found.startswith(said))


class TestExplainedForm:
    def test_says_in_one_sentence_what_would_have_turned_the_decision(self) -> None:
        determination = a_determination(an_item(would_change=NEEDED))
        letter = assemble(determination, form=load_form(EXPLAINED_FORM))

        (rationale,) = [p for p in letter.paragraphs if p.role is Role.RATIONALE]

        assert rationale.lines[-1].text == SENTENCE
        assert " ".join(render_text(letter).split()).count(SENTENCE) == 1
        assert check(determination, letter) == ()

    def test_says_nothing_where_nothing_is_told(self) -> None:
        determination = a_determination(an_item())
        letter = assemble(determination, form=load_form(EXPLAINED_FORM))

        assert "would not have stood" not in render_text(letter)

    def test_is_the_posted_form_but_for_its_name_and_that_sentence(self) -> None:
        posted = tomllib.loads(POSTED_FORM.read_text("utf-8"))
        explained = tomllib.loads(EXPLAINED_FORM.read_text("utf-8"))

        *others, (rationale, sentence) = explained["item"]["paragraphs"]
        explained["item"]["paragraphs"] = [*others, rationale]

        assert sentence["text"] == "This decision would not have stood {would_change}."
        assert {**explained, "name": posted["name"]} == posted


class TestPostedForm:
    def test_does_not_have_the_sentence(self) -> None:
        determination = a_determination(an_item(would_change=NEEDED))

        letter = render_text(assemble(determination, form=posted_form()))

        assert "would not have stood" not in letter
