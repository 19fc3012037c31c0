"""Worked cases that hold in every edition of the guideline on biofeedback."""

from datetime import date

from services.evaluator.core.beside_therapy_cases import (
    UPHELD,
    WITHIN,
    beside_therapy_cases,
)
from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.worked import worked


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (
        *beside_therapy_cases("Biofeedback", day=day),
        worked(
            "neurofeedback", UPHELD,
            request="Neurofeedback, 4 sessions", day=day, facts=WITHIN,
        ),
    )  # fmt: skip
