"""Worked cases that hold in every edition of the guideline on antiepileptic drugs."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
NERVE = "Diagnoses include lumbar radiculopathy."
FAILED = "She failed gabapentin."
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
            "refills ahead", UPHELD, day=day, summary=NERVE,
            request="Gabapentin 300mg #90 with 2 refills",
        ),
        worked(
            "fibromyalgia", OVERTURNED, day=day, request="Lyrica 75mg #60",
            summary="Diagnoses include fibromyalgia.",
        ),
        worked(
            "radiating pain that nobody named", UPHELD, day=day,
            request="Gabapentin 300mg #90",
            summary="He complains of low back pain that radiates to the left leg.",
        ),
        worked(
            "no strength", UPHELD, request="Gabapentin #90", day=day, summary=NERVE
        ),
        worked(
            "no number", UPHELD, request="Gabapentin 300mg", day=day, summary=NERVE
        ),
        *_continued(day),
        *_after_others(day),
        *_form(day),
    )  # fmt: skip


def _continued(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "continued with a gain in function and no percentage", UPHELD,
            request="Gabapentin 300mg #90", day=day, summary=ON_IT,
            facts={Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True},
        ),
        worked(
            "continued without a documented gain", UPHELD,
            request="Gabapentin 300mg #90", day=day, summary=ON_IT,
        ),
        worked(
            "continued although function was lost", UPHELD,
            request="Gabapentin 300mg #90", day=day, summary=ON_IT,
            facts={
                Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: False,
                Fact.PERCENT_RELIEF_FROM_MEDICATION: 40,
            },
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
            "continued with paired scores", OVERTURNED, day=day,
            request="Gabapentin 300mg #90",
            summary=(
                f"{ON_IT} With gabapentin the pain is 4/10, without medication 8/10. "
                "He is able to walk for 30 minutes."
            ),
        ),
    )  # fmt: skip


def _after_others(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "pregabalin before gabapentin", UPHELD,
            request="Lyrica 75mg #60", day=day, summary=NERVE,
        ),
        worked(
            "pregabalin beside gabapentin that goes on", UPHELD,
            request="Lyrica 75mg #60", day=day, summary=ON_IT,
        ),
        worked(
            "pregabalin after gabapentin failed", OVERTURNED,
            request="Lyrica 75mg #60", day=day, summary=f"{NERVE} {FAILED}",
        ),
        worked(
            "topiramate as the first", UPHELD,
            request="Topamax 50mg #60", day=day, summary=NERVE,
        ),
        worked(
            "topiramate beside gabapentin that goes on", UPHELD,
            request="Topamax 50mg #60", day=day, summary=ON_IT,
        ),
        worked(
            "topiramate after gabapentin failed", OVERTURNED,
            request="Topamax 50mg #60", day=day, summary=f"{NERVE} {FAILED}",
        ),
        worked(
            "topiramate against migraine", OVERTURNED,
            request="Topamax 50mg #60", day=day,
            summary="Diagnoses include chronic migraine.",
        ),
        worked(
            "carbamazepine as the first", UPHELD,
            request="Tegretol 200mg #60", day=day, summary=NERVE,
        ),
        worked(
            "carbamazepine after an antidepressant", OVERTURNED,
            request="Tegretol 200mg #60", day=day,
            summary=f"{NERVE} Current medications include nortriptyline.",
        ),
    )  # fmt: skip


def _form(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a slow form of gabapentin without a reason", UPHELD,
            request="Gralise 600mg #30", day=day, summary=NERVE,
        ),
    )  # fmt: skip
