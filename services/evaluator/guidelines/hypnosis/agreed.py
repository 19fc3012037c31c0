"""Worked cases that hold in every edition of the guideline on hypnosis."""

from datetime import date

from services.evaluator.core.beside_therapy_cases import (
    OVERTURNED,
    UPHELD,
    WITHIN,
    beside_therapy_cases,
)
from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.worked import worked
from shared.facts import Fact


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (
        *beside_therapy_cases("Hypnotherapy", day=day),
        worked(
            "relaxation within therapy", OVERTURNED,
            request="Relaxation training, 4 sessions", day=day, facts=WITHIN,
        ),
        worked(
            "relaxation by itself", UPHELD,
            request="Relaxation training, 4 sessions", day=day,
            facts={Fact.PART_OF_COGNITIVE_BEHAVIORAL_THERAPY: False},
        ),
    )  # fmt: skip
