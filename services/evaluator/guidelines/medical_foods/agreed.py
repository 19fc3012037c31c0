"""Worked cases that hold in every edition of the guideline on medical foods."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
LOW = "Blood tests show a vitamin D deficiency."


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_vitamins(day), *_foods(day), *_glucosamine(day))


def _vitamins(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "vitamin D that is low", OVERTURNED,
            request="Vitamin D 50000 units #8", day=day, summary=LOW,
        ),
        worked(
            "another vitamin than the one that is low", UPHELD,
            request="Vitamin B12 1000 mcg #30", day=day, summary=LOW,
        ),
        worked(
            "a vitamin of which nothing is said", UPHELD,
            request="Vitamin D 50000 units #8", day=day,
        ),
        worked("no number", UPHELD, request="Vitamin D", day=day, summary=LOW),
    )  # fmt: skip


def _foods(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked("a medical food for pain", UPHELD, request="Theramine #90", day=day),
        worked(
            "a medical food beside a low vitamin", UPHELD, request="Theramine #90",
            day=day, summary=LOW,
        ),
        worked(
            "a disease with a need of its own", OVERTURNED,
            request="Medical food #30", day=day,
            summary="He has phenylketonuria.",
        ),
        worked("fish oil", UPHELD, request="Fish oil 1000mg #60", day=day),
    )  # fmt: skip


def _glucosamine(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "glucosamine for a knee", OVERTURNED,
            request="Glucosamine 500mg #90", day=day,
            summary="Diagnoses include knee osteoarthritis.",
        ),
        worked(
            "the knee is named elsewhere in the sentence", OVERTURNED,
            request="Glucosamine 500mg #90", day=day,
            summary="Films of the right knee showed moderate osteoarthritis.",
        ),
        worked(
            "glucosamine for another joint", UPHELD,
            request="Glucosamine 500mg #90", day=day,
            summary="His knee is well. Diagnoses include hand osteoarthritis.",
        ),
        worked(
            "glucosamine for a strain", UPHELD,
            request="Glucosamine 500mg #90", day=day,
            summary="There is no osteoarthritis.",
        ),
    )  # fmt: skip
