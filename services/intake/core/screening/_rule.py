"""What a screening rule is, and the application that its worked cases vary.

Not here: any rule.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from services.intake.core.model import Application, Disposition, Reason

ELIGIBLE = Application(
    case_number="CM16-0000001",
    received_on=date(2016, 9, 16),
    application_received=date(2016, 9, 15),
    date_of_injury=date(2016, 1, 4),
    ur_denial_date=date(2016, 9, 1),
    signed=True,
    ur_decision_attached=True,
    ur_decision="denied",
    liability_disputed=False,
)


def application(**changes: Any) -> Application:  # noqa: ANN401 - any field of it
    """Return an eligible, invented application with these fields changed."""
    return replace(ELIGIBLE, **changes)


@dataclass(frozen=True, slots=True)
class WorkedCase:
    """An application, in words and as such, and whether the rule speaks against it."""

    title: str
    application: Application
    broken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreeningRule:
    """One reason why an application is not eligible, and where that is written.

    `broken_by` returns the sentence for the applicant, or `None`. The sentence never
    holds a value of the application.
    """

    code: str
    title: str
    regulation: str
    field: str | None
    disposition: Disposition = "rejected"
    broken_by: Callable[[Application], str | None]
    worked_cases: tuple[WorkedCase, ...]

    def reason(self, *, message: str) -> Reason:
        """Return this rule's reason in these words."""
        return Reason(
            code=self.code,
            message=message,
            field=self.field,
            regulation=self.regulation,
            defers=self.disposition == "deferred",
        )
