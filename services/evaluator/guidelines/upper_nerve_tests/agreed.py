"""Worked cases of electrodiagnostic tests of the arms, for every edition."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
REQUEST = "EMG/NCS of the bilateral upper extremities"
FAILED = {Fact.ACTIVE_CARE_FAILED: True}
DEFICIT = {Fact.NEUROLOGIC_DEFICIT: True, **FAILED}


def worked_cases(day: date, *, weeks: int) -> tuple[WorkedCase, ...]:
    """Return the cases, as a clinician agreed to them."""
    return (
        worked(
            "a finding, and just enough weeks of care", OVERTURNED,
            request=REQUEST, day=day,
            facts={**DEFICIT, Fact.CONSERVATIVE_CARE_WEEKS: weeks},
        ),
        worked(
            "a finding, a week of care too few", UPHELD, request=REQUEST, day=day,
            facts={**DEFICIT, Fact.CONSERVATIVE_CARE_WEEKS: weeks - 1},
        ),
        worked(
            "numbness with a diagnosis to be settled", OVERTURNED,
            request=REQUEST, day=day,
            facts={
                Fact.NERVE_SYMPTOMS: True, Fact.SUSPECTED_LESION: True, **FAILED,
            },
        ),
        worked(
            "numbness without a question", UPHELD, request=REQUEST, day=day,
            facts={Fact.NERVE_SYMPTOMS: True, **FAILED},
        ),
        worked("a silent record", UPHELD, request=REQUEST, day=day),
        worked(
            "a nerve test positive on examination", OVERTURNED,
            request=REQUEST, day=day,
            facts={Fact.PROVOCATIVE_TEST_POSITIVE: True, **FAILED},
        ),
        *_refused(day),
    )  # fmt: skip


def _refused(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "obvious already", UPHELD, request=REQUEST, day=day,
            facts={**DEFICIT, Fact.NERVE_COMPRESSION_SHOWN: True},
        ),
        worked(
            "needle EMG where an entrapment alone is in question", UPHELD,
            request="EMG of the right upper extremity", day=day, facts=FAILED,
            summary="Tinel's was positive. Right carpal tunnel syndrome.",
        ),
        worked(
            "conduction studies where an entrapment is in question", OVERTURNED,
            request="NCS of the right upper extremity", day=day, facts=FAILED,
            summary="Tinel's was positive. Right carpal tunnel syndrome.",
        ),
        worked(
            "needle EMG where a root is in question beside it", OVERTURNED,
            request="EMG of the right upper extremity", day=day, facts=FAILED,
            summary=(
                "Tinel's was positive. Right carpal tunnel syndrome versus "
                "cervical radiculopathy."
            ),
        ),
        worked(
            "a repeat", UPHELD, request=REQUEST, day=day,
            facts={**DEFICIT, Fact.SAME_STUDY_DONE: True},
        ),
    )  # fmt: skip
