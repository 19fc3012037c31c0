"""The utilization review decision is missing.

Covers: applications that came without a copy of the decision under review. Since
2014-04-01 they are ineligible at once, without a reminder (DWC notice of February 2014,
www.workcompacademy.com/2014/02/dwc-will-end-imr-reminder-letters-on-april-1).
Asks: is the decision attached?
Not coded: the reminder and its 15 days, before that day.
"""

from services.intake.core.model import Application
from services.intake.core.screening._rule import (
    ScreeningRule,
    WorkedCase,
    application,
)


def _no_ur_decision(application: Application) -> str | None:
    if application.ur_decision_attached is not False:
        return None
    return "No copy of the utilization review decision is attached."


RULE = ScreeningRule(
    code="no-ur-decision",
    title="No copy of the UR decision attached",
    regulation="8 CCR 9792.10.1(b)(1)",
    field="ur_decision_attached",
    broken_by=_no_ur_decision,
    worked_cases=(
        WorkedCase("attached", application(ur_decision_attached=True), broken=False),
        WorkedCase(
            "not attached", application(ur_decision_attached=False), broken=True
        ),
        WorkedCase(
            "could not be read", application(ur_decision_attached=None), broken=False
        ),
    ),
)
