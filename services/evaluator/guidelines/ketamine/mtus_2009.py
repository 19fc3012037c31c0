"""Ketamine, MTUS chronic pain guidelines of 2009.

Covers: infusions and other forms of ketamine for pain.
Asks: is the number stated; is there a complex regional pain syndrome that resisted all
other treatment.
Not coded: topical ketamine (topical drugs); esketamine for depression; the effect of
earlier infusions.
"""

from services.evaluator.core.documents import (
    IN_2009,
    chronic_2009,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.ketamine import agreed, questions

PASSAGES = (chronic_2009("Ketamine", pages="56"),)

MODULE = GuidelineModule(
    id="ketamine@2009-07-18",
    title="Ketamine",
    in_force_from=IN_2009.first,
    in_force_until=IN_2009.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2009.example),
    unverified=(
        *unverified(PASSAGES),
        "the exception for a regional pain syndrome",
    ),
)
