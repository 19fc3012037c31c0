import pytest

from services.letters.core.model import CaseOutcome, Outcome
from services.letters.core.outcome import case_outcome

UP, OVER = Outcome.UPHELD, Outcome.OVERTURNED


class TestCaseOutcome:
    @pytest.mark.parametrize(
        ("items", "expected"),
        [
            ((UP,), CaseOutcome.UPHELD),
            ((UP, UP), CaseOutcome.UPHELD),
            ((OVER,), CaseOutcome.OVERTURNED),
            ((OVER, OVER), CaseOutcome.OVERTURNED),
            ((UP, OVER), CaseOutcome.PARTIALLY_OVERTURNED),
            ((OVER, UP, UP), CaseOutcome.PARTIALLY_OVERTURNED),
        ],
    )
    def test_follows_from_the_items(
        self, items: tuple[Outcome, ...], expected: CaseOutcome
    ) -> None:
        assert case_outcome(items) is expected

    def test_refuses_a_case_without_items(self) -> None:
        with pytest.raises(ValueError, match="at least one decided item"):
            case_outcome(())
