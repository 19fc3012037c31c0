"""Reading published letters: both sides, apart."""

from bench.letters import read_letters
from services.console.published import BadLine
from services.evaluator.core.model import Outcome
from tests.unit.bench.letters import item, letters, line


class TestReadLetters:
    def test_gives_the_case_without_the_reviewers_side(self) -> None:
        (letter,) = letters(line(1, item("MRI: Overturned", "Overturned")))

        assert letter.case.items[0].request == "MRI"
        assert letter.reviewed[0].outcome is Outcome.OVERTURNED
        for hidden in ("The reasons of a reviewer", "Low Back Complaints", "verturned"):
            assert hidden not in repr(letter.case)

    def test_reports_a_bad_line_by_its_number_and_goes_on(self) -> None:
        bad: list[BadLine] = []
        undecided = line(2, item("MRI", "Perhaps"))

        found = list(
            read_letters(
                ["{", undecided, line(3, item("CT", "Upheld"))], report=bad.append
            )
        )

        assert [letter.case.case_number for letter in found] == ["CM16-0000003"]
        assert [one.number for one in bad] == [1, 2]
