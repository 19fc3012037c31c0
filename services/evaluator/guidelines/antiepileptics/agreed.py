"""Worked cases that hold in every edition of the guideline on antiepileptic drugs."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NERVE = "Diagnoses include lumbar radiculopathy."
ON_IT = f"{NERVE} Current medications include gabapentin."


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (
        worked(
            "a first trial for nerve pain", OVERTURNED,
            request="Gabapentin 300mg #90", day=day, summary=NERVE,
        ),
        worked(
            "a strain without nerve pain", UPHELD,
            request="Gabapentin 300mg #90", day=day,
            summary="There is no radiculopathy. The diagnosis is lumbar strain.",
        ),
        worked(
            "the record is silent", UPHELD, request="Gabapentin 300mg #90", day=day
        ),
        worked(
            "no number", UPHELD, request="Gabapentin 300mg", day=day, summary=NERVE
        ),
        *_continued(day),
    )  # fmt: skip


def _continued(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "continued with a documented gain", OVERTURNED,
            request="Gabapentin 300mg #90", day=day, summary=ON_IT,
            facts={Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True},
        ),
        worked(
            "continued without a documented gain", UPHELD,
            request="Gabapentin 300mg #90", day=day, summary=ON_IT,
        ),
        worked(
            "continued although it was of no benefit", UPHELD,
            request="Gabapentin 300mg #90", day=day, summary=ON_IT,
            facts={Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: False},
        ),
        worked(
            "continued with 30 percent less pain", OVERTURNED,
            request="Gabapentin 300mg #90", day=day, summary=ON_IT,
            facts={Fact.PERCENT_RELIEF_FROM_MEDICATION: 30},
        ),
        worked(
            "continued with 29 percent less pain", UPHELD,
            request="Gabapentin 300mg #90", day=day, summary=ON_IT,
            facts={Fact.PERCENT_RELIEF_FROM_MEDICATION: 29},
        ),
        worked(
            "pregabalin before gabapentin", UPHELD,
            request="Lyrica 75mg #60", day=day, summary=NERVE,
        ),
        worked(
            "pregabalin after gabapentin", OVERTURNED,
            request="Lyrica 75mg #60", day=day, summary=ON_IT,
        ),
    )  # fmt: skip
