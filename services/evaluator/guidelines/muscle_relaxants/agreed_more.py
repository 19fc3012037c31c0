"""Worked cases on a relaxant that goes on, on its form, and on what stands beside."""

from datetime import date, timedelta

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.worked import worked
from services.evaluator.guidelines.muscle_relaxants.agreed import (
    EXERCISE,
    FIRST,
    NAPROXEN,
    OVERTURNED,
    SPASM,
    UPHELD,
)
from shared.facts import Fact

WEEK = f"{FIRST} He has been taking Flexeril for 1 week."
CORD = "Diagnoses include spinal cord injury with spasticity. He takes baclofen."
RELIEF = {Fact.RELIEF_FROM_MEDICATION: True}
FUNCTION = {Fact.FUNCTION_GAIN_FROM_MEDICATION: True}


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_going_on(day), *_form(day), *_beside(day), *_liver(day))


def _going_on(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a second week after relief and a gain in function", OVERTURNED, day=day,
            request="Flexeril 10mg three times a day #21", summary=WEEK,
            facts={**RELIEF, **FUNCTION},
        ),
        worked(
            "a second week after relief without function", UPHELD, day=day,
            request="Flexeril 10mg three times a day #21", summary=WEEK, facts=RELIEF,
        ),
        worked(
            "a second week with function and no word on relief", UPHELD, day=day,
            request="Flexeril 10mg three times a day #21", summary=WEEK,
            facts=FUNCTION,
        ),
        worked(
            "the rest of a request of which a week was authorized", UPHELD, day=day,
            request="Flexeril 10mg three times a day #42", authorized="#21",
            summary=FIRST,
        ),
        worked(
            "baclofen that goes on with a gain in function", OVERTURNED, day=day,
            request="Baclofen 10mg #90", summary=CORD, facts=FUNCTION,
        ),
        worked(
            "baclofen that goes on without a word on function", UPHELD, day=day,
            request="Baclofen 10mg #90", summary=CORD,
        ),
    )  # fmt: skip


def _form(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a brand of cyclobenzaprine without a reason", UPHELD, day=day,
            request="Fexmid 7.5mg three times a day #42", summary=FIRST,
        ),
        worked(
            "a slow form without a reason", UPHELD, day=day,
            request="Amrix 15mg daily #14", summary=FIRST,
        ),
        worked(
            "a tablet that melts for one who cannot swallow", OVERTURNED, day=day,
            request="Cyclobenzaprine ODT 5mg three times a day #42",
            summary=f"{FIRST} He has difficulty swallowing tablets.",
        ),
    )  # fmt: skip


def _beside(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "beside another relaxant", UPHELD,
            request="Flexeril 10mg #14", day=day,
            summary=(
                f"{SPASM} {EXERCISE} Current medications include naproxen and "
                "tizanidine."
            ),
        ),
        worked(
            "beside a benzodiazepine", UPHELD,
            request="Flexeril 10mg #14", day=day,
            summary=(
                f"{SPASM} {EXERCISE} Current medications include naproxen and Xanax."
            ),
        ),
        worked(
            "cyclobenzaprine beside an antidepressant", UPHELD,
            request="Flexeril 10mg #14", day=day,
            summary=(
                f"{SPASM} {EXERCISE} Current medications include naproxen and Zoloft."
            ),
        ),
        worked(
            "methocarbamol beside an antidepressant", OVERTURNED,
            request="Robaxin 750mg four times a day #40", day=day,
            summary=(
                f"{SPASM} {EXERCISE} Current medications include naproxen and Zoloft."
            ),
        ),
    )  # fmt: skip


def _liver(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "tizanidine and a diseased liver", UPHELD, day=day,
            request="Tizanidine 4mg three times a day #42",
            summary=f"{FIRST} History includes hepatitis C.",
        ),
        worked(
            "methocarbamol and a diseased liver", OVERTURNED, day=day,
            request="Robaxin 750mg four times a day #40",
            summary=f"{FIRST} History includes hepatitis C.",
        ),
    )  # fmt: skip


def exercise(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition that asks for exercise in lasting pain."""
    return (
        worked(
            "lasting pain, and no exercise was tried", UPHELD, day=day,
            request="Flexeril 10mg three times a day #42",
            summary=f"{SPASM} {NAPROXEN}", injured=timedelta(days=91),
        ),
        worked(
            "pain of the first three months before exercise", OVERTURNED, day=day,
            request="Flexeril 10mg three times a day #42",
            summary=f"{SPASM} {NAPROXEN}", injured=timedelta(days=90),
        ),
    )  # fmt: skip
