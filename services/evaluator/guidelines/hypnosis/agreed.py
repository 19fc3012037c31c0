"""Worked cases that hold in every edition of the guideline on hypnosis."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
WITHIN = {Fact.PART_OF_COGNITIVE_BEHAVIORAL_THERAPY: True}
GAIN = {Fact.OBJECTIVE_FUNCTIONAL_IMPROVEMENT: True}
DEPRESSED = "Diagnoses include major depressive disorder."
DISORDER = {Fact.PSYCHOLOGICAL_DIAGNOSIS: True}


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_counts(day), *_therapy(day), *_others(day))


def _counts(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a trial of 4 within therapy", OVERTURNED,
            request="Hypnotherapy, 4 sessions", day=day, facts=WITHIN,
        ),
        worked(
            "5 are more than a trial", UPHELD,
            request="Hypnotherapy, 5 sessions", day=day, facts=WITHIN,
        ),
        worked(
            "10 in all with improvement", OVERTURNED,
            request="Hypnotherapy, 6 sessions", day=day,
            facts={**WITHIN, **GAIN, Fact.SESSIONS_COMPLETED: 4},
        ),
        worked(
            "11 in all are too many", UPHELD,
            request="Hypnotherapy, 7 sessions", day=day,
            facts={**WITHIN, **GAIN, Fact.SESSIONS_COMPLETED: 4},
        ),
        worked(
            "earlier sessions without documented gain", UPHELD,
            request="Hypnotherapy, 4 sessions", day=day,
            facts={**WITHIN, Fact.SESSIONS_COMPLETED: 4},
        ),
        worked(
            "continued care without a count", UPHELD,
            request="Continued hypnotherapy, 4 sessions", day=day,
            facts={**WITHIN, **GAIN},
        ),
        worked("no number", UPHELD, request="Hypnotherapy", day=day, facts=WITHIN),
        worked(
            "weekly without an end", UPHELD,
            request="Hypnotherapy weekly", day=day, facts=WITHIN,
        ),
    )  # fmt: skip


def _therapy(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "motivated", OVERTURNED,
            request="Hypnotherapy, 4 sessions", day=day,
            facts={**WITHIN, Fact.MOTIVATED_TO_CHANGE: True},
        ),
        worked(
            "not motivated", UPHELD,
            request="Hypnotherapy, 4 sessions", day=day,
            facts={**WITHIN, Fact.MOTIVATED_TO_CHANGE: False},
        ),
        worked(
            "by itself", UPHELD,
            request="Hypnotherapy, 4 sessions", day=day,
            facts={Fact.PART_OF_COGNITIVE_BEHAVIORAL_THERAPY: False},
        ),
        worked(
            "the record is silent about therapy", UPHELD,
            request="Hypnotherapy, 4 sessions", day=day,
        ),
        worked(
            "the therapy in this case is necessary", OVERTURNED,
            request="Hypnotherapy, 4 sessions", day=day, summary=DEPRESSED,
            siblings=("Cognitive behavioral therapy, 4 sessions",),
        ),
        worked(
            "the therapy in this case is denied", UPHELD,
            request="Hypnotherapy, 4 sessions", day=day, summary=DEPRESSED,
            siblings=("Cognitive behavioral therapy, 40 sessions",),
        ),
    )  # fmt: skip


def _others(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "the therapy is authorized already", OVERTURNED,
            request="Hypnotherapy, 4 sessions", day=day,
            already_authorized=("6 psychotherapy sessions",),
        ),
        worked(
            "redundant with sessions authorized already", UPHELD,
            request="Hypnotherapy, 4 sessions", day=day,
            already_authorized=("6 psychotherapy sessions with hypnotherapy",),
        ),
        worked(
            "asked for in one line with psychotherapy", OVERTURNED,
            request="Psychotherapy with hypnotherapy, 4 sessions", day=day,
            facts=DISORDER,
        ),
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
