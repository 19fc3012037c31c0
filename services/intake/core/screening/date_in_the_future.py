"""Something that has happened is dated after the day on which we were told.

Covers: injury, UR denial, its service and receipt, against the day of the record.
Asks: was it over when the line got the application?
Not coded: assignment and decision, which may lie ahead; the dates of items, which
`dates_out_of_order` holds against the day of receipt.
"""

from services.intake.core.model import Application
from services.intake.core.screening._rule import (
    ELIGIBLE,
    ScreeningRule,
    WorkedCase,
    application,
)

PAST = (
    "date_of_injury",
    "ur_denial_date",
    "ur_decision_served",
    "application_received",
)
TODAY = ELIGIBLE.received_on
TOMORROW = TODAY.replace(day=TODAY.day + 1)


def _in_the_future(application: Application) -> str | None:
    days = ((name, getattr(application, name)) for name in PAST)
    found = [
        name for name, day in days if day is not None and day > application.received_on
    ]
    if not found:
        return None
    return f"After the day on which the application reached us: {', '.join(found)}."


RULE = ScreeningRule(
    code="date-in-the-future",
    title="Something past is dated in the future",
    regulation="8 CCR 9792.10.3(a)(1)",
    field=None,
    broken_by=_in_the_future,
    worked_cases=(
        WorkedCase("all in the past", application(), broken=False),
        WorkedCase(
            "received today", application(application_received=TODAY), broken=False
        ),
        WorkedCase(
            "received tomorrow", application(application_received=TOMORROW), broken=True
        ),
        WorkedCase(
            "denied tomorrow", application(ur_denial_date=TOMORROW), broken=True
        ),
        WorkedCase(
            "served tomorrow", application(ur_decision_served=TOMORROW), broken=True
        ),
        WorkedCase(
            "injured tomorrow", application(date_of_injury=TOMORROW), broken=True
        ),
        WorkedCase(
            "to be decided tomorrow", application(decision_date=TOMORROW), broken=False
        ),
    ),
)
