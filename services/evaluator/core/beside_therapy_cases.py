"""Worked cases of treatments that are given beside psychotherapy, by their name.

Trials of four sessions, and ten in all. Not here: what is asked of them
(`beside_therapy`), and cases that one of them has alone.
"""

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


def beside_therapy_cases(name: str, *, day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of a treatment on a day on which its edition is."""
    return (*_counts(name, day), *_therapy(name, day), *_others(name, day))


def _counts(name: str, day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a trial of 4 within therapy", OVERTURNED,
            request=f"{name}, 4 sessions", day=day, facts=WITHIN,
        ),
        worked(
            "5 are more than a trial", UPHELD,
            request=f"{name}, 5 sessions", day=day, facts=WITHIN,
        ),
        worked(
            "10 in all with improvement", OVERTURNED,
            request=f"{name}, 6 sessions", day=day,
            facts={**WITHIN, **GAIN, Fact.SESSIONS_COMPLETED: 4},
        ),
        worked(
            "11 in all are too many", UPHELD,
            request=f"{name}, 7 sessions", day=day,
            facts={**WITHIN, **GAIN, Fact.SESSIONS_COMPLETED: 4},
        ),
        worked(
            "earlier sessions without documented gain", UPHELD,
            request=f"{name}, 4 sessions", day=day,
            facts={**WITHIN, Fact.SESSIONS_COMPLETED: 4},
        ),
        worked(
            "continued care without a count", UPHELD,
            request=f"Continued {name.lower()}, 4 sessions", day=day,
            facts={**WITHIN, **GAIN},
        ),
        worked("no number", UPHELD, request=name, day=day, facts=WITHIN),
        worked(
            "weekly without an end", UPHELD,
            request=f"{name} weekly", day=day, facts=WITHIN,
        ),
    )  # fmt: skip


def _therapy(name: str, day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "motivated", OVERTURNED,
            request=f"{name}, 4 sessions", day=day,
            facts={**WITHIN, Fact.MOTIVATED_TO_CHANGE: True},
        ),
        worked(
            "not motivated", UPHELD,
            request=f"{name}, 4 sessions", day=day,
            facts={**WITHIN, Fact.MOTIVATED_TO_CHANGE: False},
        ),
        worked(
            "by itself", UPHELD,
            request=f"{name}, 4 sessions", day=day,
            facts={Fact.PART_OF_COGNITIVE_BEHAVIORAL_THERAPY: False},
        ),
        worked(
            "the record is silent about therapy", UPHELD,
            request=f"{name}, 4 sessions", day=day,
        ),
        worked(
            "the therapy in this case is necessary", OVERTURNED,
            request=f"{name}, 4 sessions", day=day, summary=DEPRESSED,
            siblings=("Cognitive behavioral therapy, 4 sessions",),
        ),
        worked(
            "the therapy in this case is denied", UPHELD,
            request=f"{name}, 4 sessions", day=day, summary=DEPRESSED,
            siblings=("Cognitive behavioral therapy, 40 sessions",),
        ),
    )  # fmt: skip


def _others(name: str, day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "the therapy is authorized already", OVERTURNED,
            request=f"{name}, 4 sessions", day=day,
            already_authorized=("6 psychotherapy sessions",),
        ),
        worked(
            "redundant with sessions authorized already", UPHELD,
            request=f"{name}, 4 sessions", day=day,
            already_authorized=(f"6 psychotherapy sessions with {name.lower()}",),
        ),
        worked(
            "asked for in one line with psychotherapy", OVERTURNED,
            request=f"Psychotherapy with {name.lower()}, 4 sessions", day=day,
            facts=DISORDER,
        ),
    )  # fmt: skip
