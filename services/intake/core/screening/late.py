"""The application came too late.

Covers: applications received more than 30 days after the UR decision was served.
Asks: when was the decision served, and when was the application received?
Where the day of service is stated, the 30 days run from it. Where it is not, the worker
must not lose a right to a date that nobody told: the latest lawful service is assumed.
That is the second business day after the denial (8 CCR 9792.9.1(e)(3); the number of
days is source unverified), by mail, which adds five days (CCP 1013(a), applied to this
period in Avila v. University of California Irvine Medical Center, 2015, WCAB panel,
www.lexisnexis.com/LegalNewsRoom). So 37 days at least; published accepted applications
came in up to exactly 37 days after the denial (CM17-0009887).
Not coded: a last day on a weekend or holiday, which moves on to the next business day
(CCP 12a); holidays within the two business days; mail service where the day is stated,
since the application does not say how it was served.
"""

from datetime import date, timedelta
from functools import lru_cache

from services.intake.core.model import Application
from services.intake.core.screening._rule import (
    ScreeningRule,
    WorkedCase,
    application,
)

DAYS_TO_APPLY = 30  # 8 CCR 9792.10.1(b)(1)
DAYS_MORE_BY_MAIL = 5  # CCP 1013(a)
BUSINESS_DAYS_TO_SERVE = 2  # 8 CCR 9792.9.1(e)(3)
SATURDAY = 5
DAYS_KEPT = 4_096
LAST_DENIAL = date(9999, 12, 1)
"""Behind it there are no days left to count; it is in the future anyway."""

_LATE = (
    f"The application was received more than {DAYS_TO_APPLY} days after the "
    "utilization review decision was served."
)
_LATE_BY_MAIL = (
    f"The application was received more than {DAYS_TO_APPLY} days (and "
    f"{DAYS_MORE_BY_MAIL} for mail) after the latest day on which the utilization "
    "review decision can have been served; the day of service is not stated."
)


@lru_cache(maxsize=DAYS_KEPT)
def _latest_service(denied: date) -> date:
    if denied > LAST_DENIAL:
        return denied
    day = denied
    left = BUSINESS_DAYS_TO_SERVE
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < SATURDAY
    return day


def _late(application: Application) -> str | None:
    received = application.application_received
    served, denied = application.ur_decision_served, application.ur_denial_date
    if received is None:
        return None
    if served is not None:
        return _LATE if (received - served).days > DAYS_TO_APPLY else None
    if denied is None:
        return None
    days = (received - _latest_service(denied)).days
    return _LATE_BY_MAIL if days > DAYS_TO_APPLY + DAYS_MORE_BY_MAIL else None


RULE = ScreeningRule(
    code="late",
    title="Not received within 30 days of service of the UR decision",
    regulation="8 CCR 9792.10.1(b)(1); LC 4610.5(h)(1)",
    field="application_received",
    broken_by=_late,
    worked_cases=(
        WorkedCase(
            "the 30th day after service",
            application(
                ur_decision_served=date(2016, 9, 2),
                application_received=date(2016, 10, 2),
            ),
            broken=False,
        ),
        WorkedCase(
            "the 31st day after service",
            application(
                ur_decision_served=date(2016, 9, 2),
                application_received=date(2016, 10, 3),
            ),
            broken=True,
        ),
        WorkedCase(
            "service not stated, denied on a Wednesday: the 37th day is the last",
            application(
                ur_denial_date=date(2016, 12, 7), application_received=date(2017, 1, 13)
            ),
            broken=False,
        ),
        WorkedCase(
            "service not stated, denied on a Wednesday: the 38th day is late",
            application(
                ur_denial_date=date(2016, 12, 7), application_received=date(2017, 1, 14)
            ),
            broken=True,
        ),
        WorkedCase(
            "service not stated, denied on a Friday: the weekend does not count",
            application(
                ur_denial_date=date(2016, 9, 2), application_received=date(2016, 10, 11)
            ),
            broken=False,
        ),
        WorkedCase(
            "service not stated, denied on a Friday: the 40th day is late",
            application(
                ur_denial_date=date(2016, 9, 2), application_received=date(2016, 10, 12)
            ),
            broken=True,
        ),
        WorkedCase(
            "denied on the last day there is",
            application(ur_denial_date=date.max, application_received=date.max),
            broken=False,
        ),
        WorkedCase(
            "the day of receipt could not be read",
            application(application_received=None),
            broken=False,
        ),
        WorkedCase(
            "neither denial nor service could be read",
            application(ur_denial_date=None),
            broken=False,
        ),
    ),
)
