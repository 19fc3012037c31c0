"""Worked cases that hold in every edition of the guideline on ketamine."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
SYNDROME = {Fact.REGIONAL_PAIN_SYNDROME: True}
EXHAUSTED = {Fact.OPTIONS_EXHAUSTED: True}


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (
        worked(
            "a syndrome that resisted all else", OVERTURNED,
            request="Ketamine infusion, 3 sessions", day=day,
            facts={**SYNDROME, **EXHAUSTED},
        ),
        worked(
            "other options remain", UPHELD,
            request="Ketamine infusion, 3 sessions", day=day, facts=SYNDROME,
        ),
        worked(
            "no such syndrome", UPHELD,
            request="Ketamine infusion, 3 sessions", day=day, facts=EXHAUSTED,
        ),
        worked(
            "no number", UPHELD,
            request="Ketamine infusions", day=day, facts={**SYNDROME, **EXHAUSTED},
        ),
    )  # fmt: skip
