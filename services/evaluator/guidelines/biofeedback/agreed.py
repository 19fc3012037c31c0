"""Worked cases that hold in every edition of the guideline on biofeedback."""

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
            request="Biofeedback, 4 sessions", day=day, facts=WITHIN,
        ),
        worked(
            "5 are more than a trial", UPHELD,
            request="Biofeedback, 5 sessions", day=day, facts=WITHIN,
        ),
        worked(
            "10 in all with improvement", OVERTURNED,
            request="Biofeedback, 6 sessions", day=day,
            facts={**WITHIN, **GAIN, Fact.SESSIONS_COMPLETED: 4},
        ),
        worked(
            "11 in all are too many", UPHELD,
            request="Biofeedback, 7 sessions", day=day,
            facts={**WITHIN, **GAIN, Fact.SESSIONS_COMPLETED: 4},
        ),
        worked(
            "earlier sessions without documented gain", UPHELD,
            request="Biofeedback, 4 sessions", day=day,
            facts={**WITHIN, Fact.SESSIONS_COMPLETED: 4},
        ),
        worked(
            "continued care without a count", UPHELD,
            request="Continued biofeedback, 4 sessions", day=day,
            facts={**WITHIN, **GAIN},
        ),
        worked("no number", UPHELD, request="Biofeedback", day=day, facts=WITHIN),
        worked(
            "weekly without an end", UPHELD,
            request="Biofeedback weekly", day=day, facts=WITHIN,
        ),
    )  # fmt: skip


def _therapy(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "motivated", OVERTURNED,
            request="Biofeedback, 4 sessions", day=day,
            facts={**WITHIN, Fact.MOTIVATED_TO_CHANGE: True},
        ),
        worked(
            "not motivated", UPHELD,
            request="Biofeedback, 4 sessions", day=day,
            facts={**WITHIN, Fact.MOTIVATED_TO_CHANGE: False},
        ),
        worked(
            "by itself", UPHELD,
            request="Biofeedback, 4 sessions", day=day,
            facts={Fact.PART_OF_COGNITIVE_BEHAVIORAL_THERAPY: False},
        ),
        worked(
            "the record is silent about therapy", UPHELD,
            request="Biofeedback, 4 sessions", day=day,
        ),
        worked(
            "the therapy in this case is necessary", OVERTURNED,
            request="Biofeedback, 4 sessions", day=day, summary=DEPRESSED,
            siblings=("Cognitive behavioral therapy, 4 sessions",),
        ),
        worked(
            "the therapy in this case is denied", UPHELD,
            request="Biofeedback, 4 sessions", day=day, summary=DEPRESSED,
            siblings=("Cognitive behavioral therapy, 40 sessions",),
        ),
    )  # fmt: skip


def _others(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "the therapy is authorized already", OVERTURNED,
            request="Biofeedback, 4 sessions", day=day,
            already_authorized=("6 psychotherapy sessions",),
        ),
        worked(
            "redundant with sessions authorized already", UPHELD,
            request="Biofeedback, 4 sessions", day=day,
            already_authorized=("6 psychotherapy sessions with biofeedback",),
        ),
        worked(
            "asked for in one line with psychotherapy", OVERTURNED,
            request="Psychotherapy with biofeedback, 4 sessions", day=day,
            facts=DISORDER,
        ),
        worked(
            "neurofeedback", UPHELD,
            request="Neurofeedback, 4 sessions", day=day, facts=WITHIN,
        ),
    )  # fmt: skip
