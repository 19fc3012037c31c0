"""The short way to a letter says what the long way says, or leaves it to that."""

import tomllib
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.letters.core import check_letter, laid
from services.letters.core.assemble import assemble
from services.letters.core.check import check, is_sound
from services.letters.core.form import Form
from services.letters.core.form_file import load_form, parse_form
from services.letters.core.laid import Laid, fill_in, lay
from services.letters.core.model import (
    CaseOutcome,
    Change,
    Determination,
    Outcome,
    Reviewer,
)
from services.letters.core.problem import Problem
from services.letters.core.render import render_text
from services.letters.core.write import Writer
from tests.cases.letters.golden import FORMS, cases, read_determination
from tests.unit.letters.core.letters import (
    POSTED_FORM,
    SENTENCES,
    a_closed_item,
    a_determination,
    an_item,
    posted_form,
    short_form,
)
from tests.unit.letters.core.test_letter_properties import determinations

EVERY_FORM = (
    posted_form(),
    short_form(),
    load_form(FORMS / "maximus-2015-explained.toml"),
)
MARKS = ("{", "[insert", "${", "{a_b}", "lorem", " ipsum")
NO_TEXT = ("\x07", "\u202e", "\ud800", "\x7f")
WORDS = ("e\u0301", "漢字", "\u00a0", "x" * 96, "y" * 95, "word " * 40)
PIECES = st.sampled_from(("", " ", "  ", *MARKS, *NO_TEXT, *WORDS))
ODD_TEXT = st.lists(PIECES, max_size=6).map("".join)


def long_way(determination: Determination, form: Form) -> str | tuple[Problem, ...]:
    letter = assemble(determination, form=form)
    return check(determination, letter) or render_text(letter)


def laid_out(form: Form) -> Laid:
    found = lay(form)
    assert found is not None
    return found


@st.composite
def odd(draw: st.DrawFn) -> Determination:
    """Draw a determination in which any text may be blank, broken or a mark."""
    items = [
        an_item(
            draw(st.sampled_from("123")),
            request=draw(ODD_TEXT),
            rationale=f"{draw(ODD_TEXT)}. {SENTENCES[draw(st.sampled_from(Outcome))]}",
            authorized=draw(st.none() | ODD_TEXT),
            remainder=draw(st.none() | ODD_TEXT),
            guideline_line=draw(ODD_TEXT),
            claims_administrator_guideline=draw(ODD_TEXT),
            would_change=(
                Change(criterion="c", answer="a", description=draw(ODD_TEXT)),
            ),
        )
        for _ in range(draw(st.integers(1, 3)))
    ]
    return a_determination(
        *items,
        summary=draw(ODD_TEXT),
        reviewer=Reviewer(licensure=(draw(ODD_TEXT),), specialties=("Psychology",)),
        date_assigned=draw(st.none() | st.just(date(2016, 9, 20))),
    )


BLOCKED = {
    "outcome": a_determination(outcome=CaseOutcome.PARTIALLY_OVERTURNED),
    "no items": replace(a_determination(), items=()),
    "dates": a_determination(decision_date=date(2016, 1, 3)),
    "licence": a_determination(reviewer=Reviewer(licensure=(" ",), specialties=("a",))),
    "specialty": a_determination(reviewer=Reviewer(licensure=("a",), specialties=())),
    "summary": a_determination(summary=" \x07"),
    "request": a_determination(an_item(request="\x00")),
    "modification": a_determination(an_item(remainder="6 visits")),
    "rationale": a_determination(an_item(rationale="")),
    "contradiction": a_determination(an_item(rationale=SENTENCES[Outcome.OVERTURNED])),
    "not stated": a_determination(an_item(rationale="Nothing of the kind.")),
    "review decision": a_determination(
        an_item(rationale="The UR decision was medically necessary.")
    ),
    "citation": a_determination(an_item(citations=())),
    "doubled": a_determination(an_item("1"), an_item("1")),
    "closed, too": a_determination(closed_items=(a_closed_item("1"),)),
    "mark": a_determination(summary="Aged {patient_age} years"),
    "mark over parts": a_determination(summary="lorem"),
}


class TestWriter:
    @given(determinations(), st.sampled_from(EVERY_FORM))
    def test_writes_what_the_long_way_writes(
        self, determination: Determination, form: Form
    ) -> None:
        written = Writer(form).write(determination)

        assert written == long_way(determination, form)

    @given(odd(), st.sampled_from(EVERY_FORM))
    def test_blocks_what_the_long_way_blocks(
        self, determination: Determination, form: Form
    ) -> None:
        written = Writer(form).write(determination)

        assert written == long_way(determination, form)

    @pytest.mark.parametrize("case", cases(), ids=lambda path: path.name)
    def test_takes_the_short_way_with_golden_letters(self, case: Path) -> None:
        determination = read_determination(case)
        form = load_form(FORMS / f"{determination.form}.toml")

        assert is_sound(determination)
        assert fill_in(laid_out(form), determination) == long_way(determination, form)

    @pytest.mark.parametrize("name", BLOCKED)
    def test_leaves_what_may_be_blocked_to_the_long_way(self, name: str) -> None:
        determination = BLOCKED[name]

        short = is_sound(determination) and fill_in(
            laid_out(posted_form()), determination
        )

        assert not short
        assert Writer(posted_form()).write(determination) == long_way(
            determination, posted_form()
        )

    @pytest.mark.parametrize("mark", ["[sic]", "Lorem", "{"])
    @pytest.mark.parametrize("label", [True, False])
    def test_looks_each_time_at_a_form_with_what_may_be_a_mark(
        self, mark: str, *, label: bool
    ) -> None:
        content = tomllib.loads(POSTED_FORM.read_text(encoding="utf-8"))
        line = {"label": mark, "text": "a"} if label else mark
        content["sections"][1]["paragraphs"].append(line)
        form = parse_form(content, file="f.toml")

        written = Writer(form).write(a_determination())

        assert lay(form) is None
        assert isinstance(written, str)
        assert written == long_way(a_determination(), form)
        assert mark in written


class TestLaid:
    def test_trusts_no_text_to_be_clean(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(laid, "heading_of", lambda _, __: "bell \x07")

        assert fill_in(laid_out(posted_form()), a_determination()) is None

    def test_is_proven_against_each_rule_about_letters(self) -> None:
        """A rule added there must be thought of in `fill_in`, then named here."""
        names = [rule.__name__ for rule in check_letter.RULES]

        assert names == ["_items", "_text"]
