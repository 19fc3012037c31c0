from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from services.letters.core.assemble import assemble
from services.letters.core.check import check
from services.letters.core.form import Form
from services.letters.core.model import Determination, Line, Outcome, Role
from services.letters.core.render import render_text
from services.letters.core.typography import clean, columns, has_control, wrap
from tests.unit.letters.core.letters import (
    SENTENCES,
    a_determination,
    an_item,
    posted_form,
    short_form,
)

FORMS = (posted_form(), short_form())
ANY_TEXT = st.text(st.characters(codec=None), max_size=300)
WORDS = st.lists(
    st.text(
        st.characters(categories=("L", "N", "M", "P", "S")), min_size=1, max_size=30
    ),
    min_size=1,
    max_size=60,
)


@st.composite
def determinations(draw: st.DrawFn) -> Determination:
    """Draw a sound determination with 1 to 21 items and any text."""
    outcomes = draw(st.lists(st.sampled_from(Outcome), min_size=1, max_size=21))
    items = [
        an_item(
            str(number),
            request=f"Request {number} {draw(ANY_TEXT)}",
            outcome=outcome,
            rationale=f"{' '.join(draw(WORDS))}. {SENTENCES[outcome]}",
            **draw(modifications()),
        )
        for number, outcome in enumerate(outcomes, start=1)
    ]
    return a_determination(*items, summary=f"Summary. {draw(ANY_TEXT)}")


@st.composite
def modifications(draw: st.DrawFn) -> dict[str, Any]:
    """Draw the parts of a modified request, or none."""
    authorized = {"original": "12 visits", "authorized": "6 visits"}
    remainder = authorized | {"remainder": "6 visits"}
    return draw(st.sampled_from([{}, authorized, remainder]))


class TestLetter:
    @given(determinations(), st.sampled_from(FORMS))
    def test_is_the_same_each_time(
        self, determination: Determination, form: Form
    ) -> None:
        first, second = (
            render_text(assemble(determination, form=form)) for _ in range(2)
        )

        assert first == second

    @given(determinations(), st.sampled_from(FORMS))
    def test_tells_each_item_once_with_its_word(
        self, determination: Determination, form: Form
    ) -> None:
        letter = assemble(determination, form=form)

        told = [
            (p.item, p.lines[-1].text)
            for p in letter.paragraphs
            if p.role is Role.DECISION
        ]
        assert told == [
            (i.number, form.outcomes[i.outcome]) for i in determination.items
        ]

    @given(determinations(), st.sampled_from(FORMS))
    def test_never_contradicts_itself(
        self, determination: Determination, form: Form
    ) -> None:
        assert not [
            problem
            for problem in check(determination, assemble(determination, form=form))
            if problem.code != "unfilled-placeholder"
        ]

    @given(determinations())
    def test_prints_every_part_of_itself_in_order(
        self, determination: Determination
    ) -> None:
        letter = assemble(determination, form=posted_form())
        parts: list[Line] = []
        for section in letter.sections:
            parts.append(Line(text=section.heading))
            parts += [line for p in section.paragraphs for line in p.lines]

        text = render_text(letter)

        spoken = " ".join(f"{part.label} {part.text}" for part in parts)
        assert clean(text) == clean(spoken)
        assert not has_control(text.replace("\n", " "))
        assert text.encode("utf-8")


class TestWrap:
    @given(WORDS, st.integers(min_value=1, max_value=120))
    def test_keeps_the_words_in_order(self, words: list[str], width: int) -> None:
        lines = wrap(" ".join(words), width=width)

        assert " ".join(lines).split(" ") == words

    @given(WORDS, st.integers(min_value=1, max_value=120))
    def test_exceeds_the_width_by_a_single_word_only(
        self, words: list[str], width: int
    ) -> None:
        for line in wrap(" ".join(words), width=width):
            assert columns(line) <= width or " " not in line


class TestClean:
    @given(ANY_TEXT)
    def test_has_nothing_left_to_do(self, text: str) -> None:
        assert clean(clean(text)) == clean(text)

    @given(ANY_TEXT)
    def test_leaves_text_only(self, text: str) -> None:
        assert not has_control(clean(text))
