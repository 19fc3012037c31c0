from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from services.letters.core.assemble import assemble
from services.letters.core.check import check
from services.letters.core.model import (
    CaseOutcome,
    Determination,
    DeterminedItem,
    Letter,
    Line,
    Outcome,
    Paragraph,
    Reviewer,
    Role,
    Section,
)
from services.letters.core.problem import ProblemCode
from tests.unit.letters.core.letters import (
    SENTENCES,
    a_closed_item,
    a_determination,
    a_human_item,
    a_letter,
    an_item,
    posted_form,
)

UP, OVER = Outcome.UPHELD, Outcome.OVERTURNED
WRONG = {UP: SENTENCES[OVER], OVER: SENTENCES[UP]}


def codes(determination: Determination, letter: Letter | None = None) -> list[str]:
    """Return the codes of the problems, each with its item."""
    letter = letter or assemble(determination, form=posted_form())
    return [f"{p.code} {p.item or ''}".strip() for p in check(determination, letter)]


def of_item(item: DeterminedItem) -> list[str]:
    """Return the codes of a case with this one item."""
    return codes(a_determination(item))


def with_paragraphs(letter: Letter, *paragraphs: Paragraph) -> Letter:
    """Return the letter with other paragraphs in one section."""
    section = Section(heading="", paragraphs=paragraphs)
    return replace(letter, sections=(section,))


class TestCheck:
    def test_lets_a_sound_letter_out(self) -> None:
        determination = a_determination(
            an_item("1"),
            an_item("2", outcome=OVER),
            a_human_item(number="3"),
            closed_items=(a_closed_item(),),
        )

        assert codes(determination) == []

    def test_lets_a_letter_without_a_day_of_assignment_out(self) -> None:
        assert codes(a_determination(date_assigned=None)) == []

    def test_says_nothing_of_the_record(self) -> None:
        item = an_item(rationale="The secret diagnosis is medically necessary.")

        problems = check(a_determination(item), a_letter(item))

        expected = "expected the request to be called not medically necessary"
        assert [p.message for p in problems] == [f"{expected}, found the opposite"]


class TestCaseRules:
    def test_blocks_a_case_outcome_that_does_not_follow(self) -> None:
        determination = a_determination(outcome=CaseOutcome.PARTIALLY_OVERTURNED)

        assert codes(determination) == ["case-outcome-mismatch"]

    def test_blocks_a_case_without_items(self) -> None:
        determination = replace(a_determination(), items=())

        assert codes(determination) == ["no-items"]

    @pytest.mark.parametrize(
        ("field", "day"),
        [
            ("date_of_injury", date(2016, 9, 2)),
            ("ur_denial_date", date(2016, 9, 16)),
            ("application_received", date(2016, 9, 21)),
            ("date_assigned", date(2016, 10, 16)),
        ],
    )
    def test_blocks_dates_out_of_order(self, field: str, day: date) -> None:
        assert codes(a_determination(**{field: day})) == ["dates-out-of-order"]

    def test_lets_everything_happen_on_one_day(self) -> None:
        day = date(2016, 10, 15)

        determination = a_determination(
            date_of_injury=day,
            ur_denial_date=day,
            application_received=day,
            date_assigned=day,
        )

        assert codes(determination) == []

    def test_blocks_a_reviewer_without_credentials(self) -> None:
        nobody = Reviewer(licensure=(), specialties=(" ",))

        assert codes(a_determination(reviewer=nobody)) == [
            "no-licence",
            "no-specialty",
        ]

    def test_blocks_an_empty_summary(self) -> None:
        assert codes(a_determination(summary=" \n")) == ["empty-summary"]


class TestItemRules:
    @pytest.mark.parametrize("outcome", list(Outcome))
    @pytest.mark.parametrize("make", [an_item, a_human_item])
    def test_blocks_a_rationale_that_contradicts(
        self, make: Callable[..., DeterminedItem], outcome: Outcome
    ) -> None:
        item = make(outcome=outcome, rationale=WRONG[outcome])

        assert of_item(item) == ["rationale-contradicts-outcome 1"]

    @pytest.mark.parametrize(
        "rationale",
        ["The record is silent.", "There is no sign that it is medically necessary."],
    )
    def test_wants_the_sentence_from_the_machine_only(self, rationale: str) -> None:
        assert of_item(an_item(rationale=rationale)) == ["necessity-not-stated 1"]
        assert of_item(a_human_item(rationale=rationale)) == []

    @pytest.mark.parametrize("make", [an_item, a_human_item])
    def test_blocks_the_review_decision_being_called_necessary(
        self, make: Callable[..., DeterminedItem]
    ) -> None:
        slip = "Thus the utilization review decision is not medically necessary."

        assert of_item(make(rationale=slip)) == ["review-decision-called-necessary 1"]

    def test_blocks_an_empty_rationale(self) -> None:
        assert of_item(a_human_item(rationale="\x00 ")) == ["empty-rationale 1"]

    def test_blocks_an_empty_request(self) -> None:
        assert of_item(an_item(request=" ")) == ["empty-request 1"]

    def test_blocks_a_remainder_of_nothing_authorized(self) -> None:
        item = an_item(original="12 visits", remainder="6 visits")

        assert of_item(item) == ["incomplete-modification 1"]

    def test_lets_a_modified_request_out(self) -> None:
        item = an_item(original="12 visits", authorized="6", remainder="6 visits")

        assert of_item(item) == []

    def test_wants_a_citation_from_the_machine_only(self) -> None:
        assert of_item(an_item(citations=())) == ["no-citation 1"]
        assert of_item(an_item(citations=(), guideline_line="By MTUS.")) == []
        assert of_item(a_human_item(citations=())) == []


class TestLetterRules:
    def test_blocks_a_letter_that_leaves_an_item_out(self) -> None:
        determination = a_determination(an_item("1"), an_item("2"))

        assert codes(determination, a_letter(an_item("1"))) == ["item-missing 2"]

    def test_blocks_a_letter_that_tells_an_item_twice(self) -> None:
        letter = a_letter(an_item("1"))
        twice = replace(letter, sections=letter.sections * 2)

        assert codes(a_determination(), twice) == ["item-doubled 1"]

    def test_blocks_a_letter_that_tells_a_stranger(self) -> None:
        letter = a_letter(an_item("1"), an_item("2"))

        assert codes(a_determination(), letter) == ["item-unknown 2"]

    def test_blocks_an_item_determined_twice(self) -> None:
        determination = a_determination(an_item("1"), an_item("1"))

        assert codes(determination) == ["item-doubled 1"]

    def test_blocks_an_item_both_decided_and_closed(self) -> None:
        determination = a_determination(closed_items=(a_closed_item("1"),))

        assert codes(determination) == ["item-doubled 1"]

    def test_blocks_the_other_outcome(self) -> None:
        letter = a_letter(an_item(outcome=OVER))

        assert codes(a_determination(), letter) == ["item-outcome-mismatch 1"]

    def test_blocks_one_word_for_both_outcomes(self) -> None:
        items = (an_item("1"), an_item("2", outcome=OVER))
        letter = with_paragraphs(
            a_letter(*items),
            *(
                Paragraph(
                    role=Role.DECISION,
                    lines=(Line(label="X:", text="Upheld"),),
                    item=item.number,
                    outcome=item.outcome,
                )
                for item in items
            ),
        )

        assert codes(a_determination(*items), letter) == ["item-outcome-mismatch 2"]

    @pytest.mark.parametrize("text", ["bell \x07", "\u202eturned", "half \ud800"])
    def test_blocks_what_is_not_text(self, text: str) -> None:
        letter = a_letter()
        told = (
            *letter.paragraphs,
            Paragraph(role=Role.FIXED, lines=(Line(text=text),)),
        )

        found = codes(a_determination(), with_paragraphs(letter, *told))

        assert found == ["control-character"]

    @pytest.mark.parametrize(
        "text", ["{patient_age} years", "{{age}}", "${AGE}", "[INSERT quantity] visits"]
    )
    def test_blocks_an_unfilled_placeholder(self, text: str) -> None:
        assert codes(a_determination(summary=text)) == ["unfilled-placeholder"]

    @pytest.mark.parametrize("text", ["He said {sic} so", "pain [left] 5/10 TBD"])
    def test_lets_other_braces_out(self, text: str) -> None:
        assert codes(a_determination(summary=text)) == []


class TestProblemCodes:
    def test_are_each_tried_in_this_file(self) -> None:
        text = Path(__file__).read_text(encoding="utf-8")

        assert [code for code in ProblemCode if f'"{code}' not in text] == []
