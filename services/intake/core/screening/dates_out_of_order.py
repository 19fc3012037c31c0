"""The dates of the case contradict one another.

Covers: injury, UR denial, its service, receipt, assignment and decision in another
order than that (equal days are in order), and items requested or performed before the
injury or after receipt. In all published letters the order holds.
Asks: does each date come no earlier than the ones before it?
Not coded: how long after the denial an item was requested or performed.
"""

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from operator import attrgetter

from services.intake.core.model import Application, ItemDates
from services.intake.core.screening._rule import (
    ScreeningRule,
    WorkedCase,
    application,
)

INJURY, RECEIPT = "date_of_injury", "application_received"
ORDER = (
    INJURY,
    "ur_denial_date",
    "ur_decision_served",
    RECEIPT,
    "date_assigned",
    "decision_date",
)
_DAYS = attrgetter(*ORDER)
ITEM_DATES = ("requested_on", "date_of_service")


def _of_case(application: Application) -> Iterator[str]:
    days = _DAYS(application)
    stated = [(name, day) for name, day in zip(ORDER, days, strict=True) if day]
    if [day for _, day in stated] == sorted([day for _, day in stated]):
        return
    for (earlier, first), (later, second) in combinations(stated, 2):
        if first > second:
            yield f"{earlier} is after {later}"


def _of_items(application: Application) -> Iterator[str]:
    injury, receipt = application.date_of_injury, application.application_received
    for index, item in enumerate(application.items):
        for name in ITEM_DATES:
            day: date | None = getattr(item, name)
            if day is not None and injury is not None and day < injury:
                yield f"items[{index}].{name} is before {INJURY}"
            if day is not None and receipt is not None and day > receipt:
                yield f"items[{index}].{name} is after {RECEIPT}"


def _out_of_order(application: Application) -> str | None:
    found = (*_of_case(application), *_of_items(application))
    return f"Dates are out of order: {'; '.join(found)}." if found else None


RULE = ScreeningRule(
    code="dates-out-of-order",
    title="Dates contradict one another",
    regulation="8 CCR 9792.10.3(a)(1)",
    field=None,
    broken_by=_out_of_order,
    worked_cases=(
        WorkedCase("in order", application(), broken=False),
        WorkedCase(
            "injury and denial on one day",
            application(date_of_injury=date(2016, 9, 1)),
            broken=False,
        ),
        WorkedCase(
            "injury the day after the denial",
            application(date_of_injury=date(2016, 9, 2)),
            broken=True,
        ),
        WorkedCase(
            "received on the day of the denial",
            application(ur_denial_date=date(2016, 9, 15)),
            broken=False,
        ),
        WorkedCase(
            "received the day before the denial",
            application(ur_denial_date=date(2016, 9, 16)),
            broken=True,
        ),
        WorkedCase(
            "served the day before the denial",
            application(ur_decision_served=date(2016, 8, 31)),
            broken=True,
        ),
        WorkedCase(
            "decided before it was assigned",
            application(
                date_assigned=date(2016, 9, 20), decision_date=date(2016, 9, 19)
            ),
            broken=True,
        ),
        WorkedCase(
            "an item performed on the day of injury, requested on the day of receipt",
            application(
                items=(
                    ItemDates(
                        date_of_service=date(2016, 1, 4), requested_on=date(2016, 9, 15)
                    ),
                )
            ),
            broken=False,
        ),
        WorkedCase(
            "an item performed the day before the injury",
            application(items=(ItemDates(date_of_service=date(2016, 1, 3)),)),
            broken=True,
        ),
        WorkedCase(
            "an item requested the day after receipt",
            application(items=(ItemDates(requested_on=date(2016, 9, 16)),)),
            broken=True,
        ),
        WorkedCase(
            "nothing to compare with",
            application(
                date_of_injury=None,
                application_received=None,
                items=(ItemDates(date_of_service=date(2016, 1, 3)),),
            ),
            broken=False,
        ),
    ),
)
