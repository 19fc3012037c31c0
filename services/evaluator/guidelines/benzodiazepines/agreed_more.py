"""Worked cases on a bridge, a procedure, dangers and a taper of a benzodiazepine."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.worked import worked
from services.evaluator.guidelines.benzodiazepines.agreed import (
    OVERTURNED,
    PANIC,
    UPHELD,
)

SCAN = "He is claustrophobic and the MRI was stopped."
YEARS = "She has been taking Xanax for 3 years. Current medications include Norco."


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_bridge(day), *_procedure(day), *_dangers(day), *_taper(day))


def _bridge(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "for panic, and no antidepressant is begun", UPHELD, day=day,
            request="Lorazepam 0.5mg daily #14",
            summary="Diagnoses include panic disorder.",
        ),
        worked(
            "beside an antidepressant, and for no anxiety", UPHELD, day=day,
            request="Lorazepam 0.5mg daily #14",
            summary="Low back pain. Zoloft was started.",
        ),
    )  # fmt: skip


def _procedure(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "two tablets for the day of a scan", OVERTURNED, day=day,
            request="Valium 5mg #2", summary=SCAN,
        ),
        worked(
            "two days for a scan", UPHELD, day=day,
            request="Valium 5mg one tablet daily #2", summary=SCAN,
        ),
        worked(
            "a month for a scan", UPHELD, day=day, request="Valium 5mg #30",
            summary=SCAN,
        ),
    )  # fmt: skip


def _dangers(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "one who has sleep apnea", UPHELD, day=day,
            request="Lorazepam 0.5mg daily #14",
            summary=f"{PANIC} History includes obstructive sleep apnea.",
        ),
        worked(
            "one who abused alcohol", UPHELD, day=day,
            request="Lorazepam 0.5mg daily #14",
            summary=f"{PANIC} There is a history of alcohol abuse.",
        ),
    )  # fmt: skip


def _taper(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a taper with its steps", OVERTURNED, day=day,
            request="Xanax 0.5mg #45 for weaning",
            summary=f"{YEARS} The taper plan is one tablet less every 2 weeks.",
        ),
        worked(
            "a taper without its steps", UPHELD, day=day,
            request="Xanax 0.5mg #45 for weaning", summary=YEARS,
        ),
    )  # fmt: skip
