"""Drugs as oral suspensions, MTUS chronic pain guideline of 2016.

Covers: Fanatrex, Dicopanol, Deprizine, Tabradol and other kits for suspensions by
mouth.
Asks: is the amount stated; is there a reason why tablets cannot be taken; does the
record show what the drug itself is for.
Not coded: the limits of the drug itself (days, doses), for the form alone decides in
nearly all cases.
"""

from services.evaluator.core.documents import (
    IN_2016,
    about,
    chronic_2016,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.oral_suspensions import agreed, questions

PASSAGES = (
    about(
        chronic_2016("Gabapentin (Neurontin)", verified=True),
        questions.GABAPENTIN,
    ),
    about(
        chronic_2016("Insomnia treatment", verified=True),
        questions.DIPHENHYDRAMINE,
    ),
    about(
        chronic_2016("Proton Pump Inhibitors (PPIs)", verified=True),
        questions.RANITIDINE,
    ),
    about(
        chronic_2016("Muscle relaxants (for pain)", verified=True),
        questions.CYCLOBENZAPRINE,
    ),
)

MODULE = GuidelineModule(
    id="oral_suspensions@2016-07-28",
    title="Drugs as oral suspensions",
    in_force_from=IN_2016.first,
    in_force_until=IN_2016.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2016.example),
    unverified=(
        *unverified(PASSAGES),
        "that suspensions other than the four kits are judged alike",
    ),
)
