"""The decision was no decision about medical necessity.

Covers: conditional non-certifications, that is, denials because the physician did not
send the information that utilization review had asked for (a reason for ineligibility
on www.dir.ca.gov/dwc/IMR/IMR_Updates/IMR_Updates.htm).
Asks: which kind of decision is under review?
Not coded: a conditional non-certification that is called a denial.
"""

from services.intake.core.model import Application
from services.intake.core.screening._rule import (
    ScreeningRule,
    WorkedCase,
    application,
)

CONDITIONAL = "conditional-non-certification"


def _conditional(application: Application) -> str | None:
    if application.ur_decision != CONDITIONAL:
        return None
    return (
        "The utilization review decision is a conditional non-certification: the "
        "treatment was denied because requested information was not sent."
    )


RULE = ScreeningRule(
    code="conditional-non-certification",
    title="UR denied only because requested information was not sent",
    regulation="8 CCR 9792.10.3(a)(4); 8 CCR 9792.9.1(f)",
    field="ur_decision",
    broken_by=_conditional,
    worked_cases=(
        WorkedCase("denied", application(ur_decision="denied"), broken=False),
        WorkedCase("modified", application(ur_decision="modified"), broken=False),
        WorkedCase("delayed", application(ur_decision="delayed"), broken=False),
        WorkedCase(
            "conditional non-certification",
            application(ur_decision=CONDITIONAL),
            broken=True,
        ),
        WorkedCase("could not be read", application(ur_decision=None), broken=False),
    ),
)
