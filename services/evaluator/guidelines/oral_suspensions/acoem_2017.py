"""Drugs as oral suspensions, ACOEM chronic pain guideline of 2017. Unverified.

Covers: Fanatrex, Dicopanol, Deprizine, Tabradol and other kits for suspensions by
mouth.
Asks: is the amount stated; is there a reason why tablets cannot be taken; does the
record show what the drug itself is for.
Not coded: the limits of the drug itself (days, doses), for the form alone decides in
nearly all cases.
"""

from services.evaluator.core.documents import (
    IN_2017,
    acoem_2017,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.oral_suspensions import agreed, questions

PASSAGES = (acoem_2017("chronic pain", "Medications"),)

MODULE = GuidelineModule(
    id="oral_suspensions@2017-12-01",
    title="Drugs as oral suspensions",
    in_force_from=IN_2017.first,
    in_force_until=IN_2017.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2017.example),
    unverified=(
        *unverified(PASSAGES),
        "that suspensions other than the four kits are judged alike",
    ),
)
