"""Worked cases that hold in every edition of the guideline on massage."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
ACTIVE = {Fact.HOME_EXERCISE_PROGRAM: True}
GAIN = {**ACTIVE, Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True}


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_first(day), *_beside(day), *_going_on(day))


def _first(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "6 beside home exercise", OVERTURNED,
            request="Massage therapy, 6 visits, low back", day=day,
            summary="He does a home exercise program.",
        ),
        worked(
            "7 are too many", UPHELD,
            request="Massage therapy, 7 visits, low back", day=day, facts=ACTIVE,
        ),
        worked(
            "no active treatment described", UPHELD,
            request="Massage therapy, 6 visits, low back", day=day,
        ),
        worked(
            "the number of visits is not stated", UPHELD,
            request="Massage therapy for the low back", day=day, facts=ACTIVE,
        ),
        worked(
            "as needed", UPHELD, request="Massage as needed", day=day, facts=ACTIVE,
        ),
        worked(
            "redundant with approved visits", UPHELD,
            request="Massage therapy, 4 visits", day=day, facts=ACTIVE,
            already_authorized=("6 massage visits",),
        ),
    )  # fmt: skip


def _beside(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a device", UPHELD,
            request="Handheld massager, purchase, 1 unit", day=day, facts=ACTIVE,
        ),
        worked(
            "beside chiropractic care that is running", UPHELD,
            request="Massage therapy, 6 visits, low back", day=day, facts=ACTIVE,
            summary="He is currently receiving chiropractic care.",
        ),
        worked(
            "after chiropractic care that is over", OVERTURNED,
            request="Massage therapy, 6 visits, low back", day=day, facts=ACTIVE,
            summary="He completed chiropractic care last year.",
        ),
    )  # fmt: skip


def _going_on(day: date) -> tuple[WorkedCase, ...]:
    after = {Fact.SESSIONS_COMPLETED: 3}
    return (
        worked(
            "3 more after 3 that helped", OVERTURNED,
            request="Massage therapy, 3 visits", day=day, facts={**GAIN, **after},
        ),
        worked(
            "4 more after 3 are too many", UPHELD,
            request="Massage therapy, 4 visits", day=day, facts={**GAIN, **after},
        ),
        worked(
            "improvement is not documented", UPHELD,
            request="Massage therapy, 3 visits", day=day, facts={**ACTIVE, **after},
        ),
        worked(
            "earlier visits are not counted", UPHELD,
            request="Additional massage therapy, 3 visits", day=day, facts=GAIN,
        ),
    )  # fmt: skip
