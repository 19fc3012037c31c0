"""Worked cases that hold in every edition on evaluation and testing."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
DISORDER = {Fact.PSYCHOLOGICAL_DIAGNOSIS: True}
NOTHING = dict.fromkeys(
    (
        Fact.PSYCHOLOGICAL_DIAGNOSIS,
        Fact.PAIN_COPING_PROBLEM,
        Fact.SUICIDAL_IDEATION,
        Fact.SEVERE_MENTAL_STATE,
        Fact.CHRONIC_PAIN,
        Fact.IMPLANT_OR_FUSION_PLANNED,
    ),
    False,
)


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_evaluations(day), *_repeated(day), *_testing(day))


def _evaluations(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a first evaluation for depression", OVERTURNED,
            request="Psychological evaluation", day=day,
            summary="She reports depressed mood since the injury.",
        ),
        worked(
            "a first evaluation for chronic pain", OVERTURNED,
            request="Psych consult", day=day, summary="He has chronic low back pain.",
        ),
        worked(
            "pain for two years is chronic", OVERTURNED,
            request="Psych consult", day=day, summary="He reports low back pain.",
        ),
        worked(
            "clearance before an implant", OVERTURNED,
            request="Psychological clearance", day=day,
            facts={Fact.IMPLANT_OR_FUSION_PLANNED: True},
        ),
        worked(
            "clearance for an implant that the request names", OVERTURNED,
            request="Psychological clearance for spinal cord stimulator", day=day,
        ),
        worked(
            "a problem of coping with pain", OVERTURNED,
            request="Psychological evaluation", day=day,
            summary="She shows fear avoidance and catastrophizing.",
        ),
        worked(
            "no ground is documented", UPHELD,
            request="Psychological evaluation", day=day,
        ),
        worked(
            "every ground is denied", UPHELD,
            request="Psychological evaluation", day=day, facts=NOTHING,
        ),
    )  # fmt: skip


def _repeated(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a second evaluation", UPHELD,
            request="Psychological evaluation", day=day,
            facts={**DISORDER, Fact.PSYCHOLOGICAL_EVALUATION_DONE: True},
        ),
        worked(
            "the record says that none was done", OVERTURNED,
            request="Psychological evaluation", day=day,
            facts={**DISORDER, Fact.PSYCHOLOGICAL_EVALUATION_DONE: False},
        ),
        worked(
            "an evaluation is authorized already", UPHELD,
            request="Psychological evaluation", day=day, facts=DISORDER,
            already_authorized=("Psychological evaluation",),
        ),
        worked(
            "evaluations every month without an end", UPHELD,
            request="Psychological evaluation once per month", day=day, facts=DISORDER,
        ),
    )  # fmt: skip


def _testing(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "testing with instruments and hours", OVERTURNED,
            request="Psychological testing: MMPI-2 and BDI, 3 hours", day=day,
            facts=DISORDER,
        ),
        worked(
            "testing without instruments", UPHELD,
            request="Psychological testing, 3 hours", day=day, facts=DISORDER,
        ),
        worked(
            "testing without hours", UPHELD,
            request="Psychological testing: MMPI-2", day=day, facts=DISORDER,
        ),
        worked(
            "instruments are stated elsewhere", OVERTURNED,
            request="Psychological testing, 3 hours", day=day,
            facts={**DISORDER, Fact.TESTS_NAMED: True},
        ),
        worked(
            "testing beside the evaluation that includes it", UPHELD,
            request="Psychological testing: MMPI-2, 3 hours", day=day, facts=DISORDER,
            siblings=("Psychological evaluation",),
        ),
    )  # fmt: skip
