"""Worked cases that hold in every edition of the guideline on aquatic therapy."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NEED = {Fact.LAND_THERAPY_NOT_TOLERATED: True}
GAIN = {**NEED, Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True}


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_first(day), *_defects(day), *_going_on(day))


def _first(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "10 where land therapy is not tolerated", OVERTURNED,
            request="Aquatic therapy, 10 visits, knee", day=day,
            summary="He is morbidly obese.",
        ),
        worked(
            "11 are too many", UPHELD,
            request="Aquatic therapy, 11 visits, knee", day=day, facts=NEED,
        ),
        worked(
            "no reason against land therapy", UPHELD,
            request="Aquatic therapy, 10 visits, knee", day=day,
        ),
        worked(
            "a body mass index of 40", OVERTURNED,
            request="Aquatic therapy, 8 visits, knee", day=day,
            facts={Fact.BODY_MASS_INDEX: 40},
        ),
        worked(
            "a body mass index of 39", UPHELD,
            request="Aquatic therapy, 8 visits, knee", day=day,
            facts={Fact.BODY_MASS_INDEX: 39},
        ),
        worked(
            "the record says that land therapy is tolerated", UPHELD,
            request="Aquatic therapy, 8 visits, knee", day=day,
            facts={Fact.LAND_THERAPY_NOT_TOLERATED: False},
        ),
    )  # fmt: skip


def _defects(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "beside physical therapy on land", UPHELD,
            request="Aquatic therapy, 8 visits, knee", day=day, facts=NEED,
            summary="He is currently attending physical therapy.",
        ),
        worked(
            "the therapy that runs is the one in water", OVERTURNED,
            request="Aquatic therapy, 4 visits, knee", day=day,
            facts={**GAIN, Fact.SESSIONS_COMPLETED: 6},
            summary="She is currently attending aquatic physical therapy.",
        ),
        worked(
            "the number of visits is not stated", UPHELD,
            request="Aquatic therapy for the low back", day=day, facts=NEED,
        ),
        worked(
            "as needed", UPHELD,
            request="Aquatic therapy as needed", day=day, facts=NEED,
        ),
        worked(
            "redundant with approved visits", UPHELD,
            request="Aquatic therapy, 4 visits", day=day, facts=NEED,
            already_authorized=("6 aquatic therapy visits",),
        ),
    )  # fmt: skip


def _going_on(day: date) -> tuple[WorkedCase, ...]:
    after = {Fact.SESSIONS_COMPLETED: 6}
    return (
        worked(
            "4 more after 6 that helped", OVERTURNED,
            request="Aquatic therapy, 4 visits", day=day, facts={**GAIN, **after},
        ),
        worked(
            "5 more after 6 are too many", UPHELD,
            request="Aquatic therapy, 5 visits", day=day, facts={**GAIN, **after},
        ),
        worked(
            "improvement is not documented", UPHELD,
            request="Aquatic therapy, 4 visits", day=day, facts={**NEED, **after},
        ),
        worked(
            "earlier visits are not counted", UPHELD,
            request="Additional aquatic therapy, 4 visits", day=day, facts=GAIN,
        ),
    )  # fmt: skip
