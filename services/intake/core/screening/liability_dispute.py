"""The claims administrator disputes that it must pay at all.

Covers: disputes on other than medical grounds; the review waits until they are settled.
Asks: is liability disputed?
Not coded: the claims administrator's consent to a review all the same; upstream then
states that liability is not disputed. Nor the new application after the settlement.
"""

from services.intake.core.model import Application
from services.intake.core.screening._rule import (
    ScreeningRule,
    WorkedCase,
    application,
)


def _disputed(application: Application) -> str | None:
    if not application.liability_disputed:
        return None
    return (
        "The claims administrator disputes liability on other than medical grounds; "
        "the review is deferred until that is resolved."
    )


RULE = ScreeningRule(
    code="liability-dispute",
    title="Deferred while liability is disputed",
    regulation="8 CCR 9792.10.3(d)",
    field="liability_disputed",
    disposition="deferred",
    broken_by=_disputed,
    worked_cases=(
        WorkedCase("undisputed", application(liability_disputed=False), broken=False),
        WorkedCase("disputed", application(liability_disputed=True), broken=True),
        WorkedCase(
            "could not be read", application(liability_disputed=None), broken=False
        ),
    ),
)
