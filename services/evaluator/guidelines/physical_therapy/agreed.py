"""Worked cases that hold in every edition of the guideline on physical therapy.

The thresholds are written out here on purpose: a changed constant must fail a case.
"""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from services.evaluator.guidelines.physical_therapy import agreed_classes
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
DEFICIT = {Fact.FUNCTIONAL_DEFICIT: True}
GAIN = {Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True}
NO_GAIN = {Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: False}


def _after(visits: int) -> dict[Fact, int]:
    return {Fact.SESSIONS_COMPLETED: visits}


def worked_cases(day: date, *, crps: int) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (
        *_requests(day),
        *_first(day),
        *agreed_classes.worked_cases(day, crps=crps),
        *_going_on(day),
        *_gain(day),
        *_beyond(day),
    )


def _requests(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "the number of visits is not stated", UPHELD,
            request="Physical therapy for the left shoulder", day=day, facts=DEFICIT,
        ),
        worked(
            "twice a week without an end", UPHELD,
            request="Physical therapy twice a week", day=day, facts=DEFICIT,
        ),
        worked(
            "redundant with approved visits", UPHELD,
            request="Physical therapy, 6 visits", day=day, facts=DEFICIT,
            already_authorized=("8 physical therapy visits",),
        ),
        worked(
            "a first evaluation where function is lost", OVERTURNED,
            request="Physical therapy evaluation, lumbar spine", day=day, facts=DEFICIT,
        ),
    )  # fmt: skip


def _first(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a first course of 6 for a stiff and weak back", OVERTURNED,
            request="Physical therapy 2x3 lumbar spine", day=day,
            summary="Lumbar strain. Exam shows decreased range of motion.",
        ),
        worked(
            "10 are the limit", OVERTURNED,
            request="Physical therapy, 10 visits, neck", day=day, facts=DEFICIT,
        ),
        worked(
            "11 at first are too many", UPHELD,
            request="Physical therapy, 11 visits, neck", day=day, facts=DEFICIT,
        ),
        worked(
            "no loss of function described", UPHELD,
            request="Physical therapy, 6 visits, neck", day=day,
            summary="The injured worker complains of neck pain.",
        ),
        worked(
            "full motion on examination", UPHELD,
            request="Physical therapy, 6 visits, neck", day=day,
            summary="The neck is tender with full range of motion.",
        ),
    )  # fmt: skip


def _going_on(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "4 more after 6 that helped", OVERTURNED,
            request="Physical therapy, 4 visits, neck", day=day,
            facts={**GAIN, **_after(6)},
        ),
        worked(
            "5 more after 6 that helped are too many", UPHELD,
            request="Physical therapy, 5 visits, neck", day=day,
            facts={**GAIN, **_after(6)},
        ),
    )  # fmt: skip


def _gain(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "earlier visits are not counted", UPHELD,
            request="Physical therapy, 6 visits, neck", day=day,
            summary="Treatment to date has included physical therapy.",
            facts={**DEFICIT, **GAIN},
        ),
        worked(
            "improvement is not documented", UPHELD,
            request="Additional physical therapy, 4 visits, neck", day=day,
            facts={**DEFICIT, **_after(6)},
        ),
        worked(
            "earlier visits brought nothing", UPHELD,
            request="Additional physical therapy, 4 visits, neck", day=day,
            facts={**DEFICIT, **NO_GAIN, **_after(6)},
        ),
        worked(
            "counted and measured in the narrative", OVERTURNED,
            request="Additional physical therapy, 4 visits, neck", day=day,
            summary=(
                "He completed 6 physical therapy sessions. Range of motion improved "
                "and he returned to modified duty."
            ),
        ),
    )  # fmt: skip


def _beyond(day: date) -> tuple[WorkedCase, ...]:
    reason = {Fact.HOME_EXERCISE_INSUFFICIENT: True}
    return (
        worked(
            "6 beyond the limit because home exercise does not do", OVERTURNED,
            request="Additional physical therapy, 6 visits, neck", day=day,
            facts={**_after(8), **reason},
        ),
        worked(
            "7 beyond the limit are more than a new trial", UPHELD,
            request="Additional physical therapy, 7 visits, neck", day=day,
            facts={**_after(8), **reason},
        ),
        worked(
            "a flare-up is a reason for a few visits", OVERTURNED,
            request="Physical therapy, 4 visits, low back", day=day,
            facts={**_after(10), Fact.FLARE_UP: True},
        ),
        worked(
            "an exceptional factor that is named", OVERTURNED,
            request="Physical therapy, 4 visits, low back", day=day,
            facts={**_after(10), Fact.EXCEPTIONAL_FACTORS: True},
        ),
        worked(
            "the record denies a flare-up", UPHELD,
            request="Physical therapy, 4 visits, low back", day=day,
            facts={**_after(10), Fact.FLARE_UP: False},
        ),
    )  # fmt: skip
