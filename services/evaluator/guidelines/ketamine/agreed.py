"""Worked cases that hold in every edition of the guideline on ketamine."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
SYNDROME = {Fact.REGIONAL_PAIN_SYNDROME: True}
EXHAUSTED = {Fact.OPTIONS_EXHAUSTED: True}
BOTH = {**SYNDROME, **EXHAUSTED}
AGAIN = {**BOTH, Fact.DRUG_TAKEN_BEFORE: True}
INFUSIONS = "Ketamine infusion of 4 hours, 3 sessions"


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (
        worked(
            "a syndrome that resisted all else", OVERTURNED,
            request=INFUSIONS, day=day, facts=BOTH,
        ),
        worked(
            "other options remain", UPHELD, request=INFUSIONS, day=day, facts=SYNDROME
        ),
        worked(
            "no such syndrome", UPHELD, request=INFUSIONS, day=day, facts=EXHAUSTED
        ),
        worked("the record is silent", UPHELD, request=INFUSIONS, day=day),
        worked(
            "no number", UPHELD, day=day, facts=BOTH,
            request="Ketamine infusions of 4 hours",
        ),
        worked(
            "no length", UPHELD, day=day, facts=BOTH,
            request="Ketamine infusion, 3 sessions",
        ),
        worked(
            "earlier infusions brought no gain", UPHELD, request=INFUSIONS, day=day,
            facts={**AGAIN, Fact.FUNCTION_GAIN_FROM_MEDICATION: False},
        ),
        worked(
            "earlier infusions brought a gain", OVERTURNED, request=INFUSIONS, day=day,
            facts={**AGAIN, Fact.FUNCTION_GAIN_FROM_MEDICATION: True},
        ),
    )  # fmt: skip
