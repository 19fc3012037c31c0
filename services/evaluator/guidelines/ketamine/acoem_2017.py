"""Ketamine, ACOEM chronic pain guideline of 2017. Unverified.

Covers: infusions and other forms of ketamine for pain.
Asks: is the number stated; is there a complex regional pain syndrome that resisted all
other treatment.
Not coded: topical ketamine (topical drugs); esketamine for depression; the effect of
earlier infusions.
"""

from services.evaluator.core.documents import (
    IN_2017,
    acoem_2017,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.ketamine import agreed, questions

PASSAGES = (acoem_2017("chronic pain", "Ketamine"),)

MODULE = GuidelineModule(
    id="ketamine@2017-12-01",
    title="Ketamine",
    in_force_from=IN_2017.first,
    in_force_until=IN_2017.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2017.example),
    unverified=(
        *unverified(PASSAGES),
        "the exception for a regional pain syndrome",
    ),
)
