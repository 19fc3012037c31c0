from typing import Any

import pytest

from services.letters.core.assemble import assemble
from services.letters.core.model import (
    Citation,
    Letter,
    Outcome,
    Paragraph,
    Priority,
    Reviewer,
    Role,
)
from tests.unit.letters.core.letters import (
    a_closed_item,
    a_determination,
    a_human_item,
    a_letter,
    an_item,
    posted_form,
)


def told(letter: Letter, role: Role) -> list[str]:
    """Return the paragraphs of one role, label and text joined."""
    return [spoken(p) for p in letter.paragraphs if p.role is role]


def spoken(paragraph: Paragraph) -> str:
    """Return a paragraph on one line."""
    return " ".join(f"{line.label} {line.text}".strip() for line in paragraph.lines)


def heading_of(**fields: Any) -> str:
    """Return the heading of an item."""
    return told(a_letter(an_item(**fields)), Role.DECISION)[0]


def guideline_of(**fields: Any) -> str:
    """Return the guideline line of an item."""
    return told(a_letter(an_item(**fields)), Role.GUIDELINE)[0]


class TestHeader:
    def test_states_the_case_in_the_order_of_the_form(self) -> None:
        letter = a_letter(priority=Priority.EXPEDITED)

        assert [(line.label, line.text) for line in letter.paragraphs[0].lines] == [
            ("Case Number:", "CM16-0000001"),
            ("Date Assigned:", "09/20/2016"),
            ("Date of Injury:", "01/04/2016"),
            ("Decision Date:", "10/15/2016"),
            ("UR Denial Date:", "09/01/2016"),
            ("Priority:", "Expedited"),
            ("Application Received:", "09/15/2016"),
        ]

    def test_leaves_out_a_day_that_is_not_known(self) -> None:
        lines = a_letter(date_assigned=None).paragraphs[0].lines

        assert "Date Assigned:" not in [line.label for line in lines]
        assert len(lines) == 6

    def test_names_the_form(self) -> None:
        assert a_letter().form == "maximus-2015"


class TestReviewer:
    def test_is_told_by_licences_and_specialties(self) -> None:
        reviewer = Reviewer(
            licensure=("Texas", " New York"), specialties=("Neurology", "Pain Medicine")
        )

        letter = a_letter(reviewer=reviewer)

        assert told(letter, Role.FACTS)[-1].endswith(
            "State(s) of Licensure: Texas, New York "
            "Certification(s)/Specialty: Neurology, Pain Medicine"
        )


class TestSummary:
    def test_cannot_pass_itself_off_as_an_item(self) -> None:
        summary = "One.\n\nBrace: Overturned\r\n\r\nDecision rationale: Yes."

        assert told(a_letter(summary=summary), Role.SUMMARY) == [
            "One. Brace: Overturned Decision rationale: Yes."
        ]

    def test_is_not_read_as_a_form(self) -> None:
        summary = "Said {case_number} and {rationale} \\1."

        assert told(a_letter(summary=summary), Role.SUMMARY) == [summary]


class TestHeading:
    @pytest.mark.parametrize(
        ("outcome", "word"),
        [(Outcome.UPHELD, "Upheld"), (Outcome.OVERTURNED, "Overturned")],
    )
    def test_ends_with_the_word(self, outcome: Outcome, word: str) -> None:
        assert heading_of(request="Brace", outcome=outcome) == f"Brace: {word}"

    def test_states_the_remainder(self) -> None:
        fields = {
            "original": "9 pills",
            "authorized": "6 pills",
            "remainder": "3 pills",
        }

        assert heading_of(**fields) == (
            "9 pills was the original request. 6 pills was authorized by the Claims "
            "Administrator. The remaining IMR eligible portion of the original "
            "request, 3 pills is: Upheld"
        )

    def test_states_what_was_authorized_instead(self) -> None:
        fields = {"original": "Day treatment", "authorized": "an evaluation only"}

        assert heading_of(**fields) == (
            "Day treatment was the original request. The Claims Administrator "
            "authorized an evaluation only, leaving the original request IMR eligible. "
            "The original request, Day treatment is: Upheld"
        )

    def test_takes_the_request_for_an_original_that_is_not_given(self) -> None:
        heading = heading_of(request="Brace", authorized="a sling")

        assert heading.startswith("Brace was the original request.")


class TestGuidelines:
    def test_prints_the_line_of_the_decision(self) -> None:
        line = "Decision based on Invented Guideline, p. 3."

        assert guideline_of(guideline_line=line) == f"MAXIMUS guideline: {line}"

    def test_makes_a_line_of_the_citations(self) -> None:
        cited = (
            Citation(document="Guide A", edition="2009", locator="pages 3-4"),
            Citation(document=" "),
            Citation(document="Guide B", locator="Topic C"),
        )

        assert guideline_of(citations=cited) == (
            "MAXIMUS guideline: "
            "Decision based on Guide A, 2009, pages 3-4; Guide B, Topic C."
        )

    def test_says_that_nothing_was_cited(self) -> None:
        letter = a_letter(a_human_item(citations=()))

        [ours] = told(letter, Role.GUIDELINE)
        [theirs] = told(letter, Role.CLAIMS_ADMINISTRATOR_GUIDELINE)
        cited_nothing = "did not cite any medical evidence for its decision."
        assert ours == f"MAXIMUS guideline: The Expert Reviewer {cited_nothing}"
        assert theirs == (
            f"Claims Administrator guideline: The Claims Administrator {cited_nothing}"
        )

    def test_prints_what_the_claims_administrator_cited(self) -> None:
        letter = a_letter(an_item(claims_administrator_guideline="By  ODG."))

        assert told(letter, Role.CLAIMS_ADMINISTRATOR_GUIDELINE) == [
            "Claims Administrator guideline: By ODG."
        ]


class TestItems:
    def test_stand_in_the_order_of_the_determination(self) -> None:
        letter = a_letter(*(an_item(number) for number in ("2", "10", "1")))

        decided = [p.item for p in letter.paragraphs if p.role is Role.DECISION]
        assert decided == ["2", "10", "1"]

    def test_mark_each_paragraph_with_their_number(self) -> None:
        letter = a_letter(an_item("7", rationale="Why.\n\nNot medically necessary."))

        assert [p.role for p in letter.paragraphs if p.item == "7"] == [
            Role.DECISION,
            Role.CLAIMS_ADMINISTRATOR_GUIDELINE,
            Role.GUIDELINE,
            Role.RATIONALE,
        ]

    def test_that_are_closed_follow_the_decided_ones(self) -> None:
        letter = a_letter(closed_items=(a_closed_item("2"),))

        assert letter.paragraphs[-1].role is Role.CLOSED
        assert spoken(letter.paragraphs[-1]) == (
            "Heat pad: Not decided. The Claims Administrator authorized this item on "
            "10/02/2016. It is no longer in dispute."
        )


class TestAssemble:
    def test_gives_the_same_letter_twice(self) -> None:
        determination = a_determination()
        form = posted_form()

        assert assemble(determination, form=form) == assemble(determination, form=form)
