"""Worked cases that hold in every edition of the guideline on benzodiazepines."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
PANIC = "Diagnoses include panic disorder. Zoloft was started."


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_use(day), *_request(day))


def _use(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "four weeks for a panic disorder", OVERTURNED,
            request="Lorazepam 0.5mg daily #28", day=day, summary=PANIC,
        ),
        worked(
            "a day more than four weeks", UPHELD,
            request="Lorazepam 0.5mg daily #29", day=day, summary=PANIC,
        ),
        worked(
            "one tablet before a scan", OVERTURNED,
            request="Valium 5mg one tablet daily #1", day=day,
            summary="He is claustrophobic and the MRI was stopped.",
        ),
        worked(
            "for muscle spasm", UPHELD,
            request="Valium 5mg daily #14", day=day, summary="There is muscle spasm.",
        ),
        worked(
            "taken for a year", UPHELD,
            request="Xanax 0.5mg daily #10", day=day,
            summary=f"{PANIC} She has been taking Xanax for 1 year.",
        ),
        worked(
            "taken for nobody says how long", UPHELD,
            request="Xanax 0.5mg daily #10", day=day,
            summary=f"{PANIC} Current medications include Xanax.",
        ),
        worked(
            "beside an opioid", UPHELD,
            request="Xanax 0.5mg daily #10", day=day,
            summary=f"{PANIC} Current medications include Norco.",
        ),
    )  # fmt: skip


def _request(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "no strength", UPHELD, request="Xanax daily #10", day=day, summary=PANIC
        ),
        worked("no number", UPHELD, request="Xanax 0.5mg", day=day, summary=PANIC),
        worked(
            "refills ahead", UPHELD,
            request="Xanax 0.5mg daily #10 with 1 refill", day=day, summary=PANIC,
        ),
    )  # fmt: skip
