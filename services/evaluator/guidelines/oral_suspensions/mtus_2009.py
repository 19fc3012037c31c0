"""Drugs as oral suspensions, MTUS chronic pain guidelines of 2009.

Covers: Fanatrex, Dicopanol, Deprizine, Tabradol and other kits for suspensions by
mouth.
Asks: is the amount stated; is there a reason why tablets cannot be taken; does the
record show what the drug itself is for.
Not coded: the limits of the drug itself (days, doses), for the form alone decides in
nearly all cases.
"""

from services.evaluator.core.documents import (
    IN_2009,
    about,
    chronic_2009,
    odg,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.oral_suspensions import agreed, questions

PASSAGES = (
    about(
        chronic_2009("Gabapentin (Neurontin)", pages="49"),
        questions.GABAPENTIN,
    ),
    about(odg("Pain (Chronic)", "Insomnia treatment"), questions.DIPHENHYDRAMINE),
    about(
        chronic_2009("NSAIDs, GI symptoms & cardiovascular risk", pages="68-69"),
        questions.RANITIDINE,
    ),
    about(
        chronic_2009("Muscle relaxants (for pain)", pages="63-66"),
        questions.CYCLOBENZAPRINE,
    ),
)

MODULE = GuidelineModule(
    id="oral_suspensions@2009-07-18",
    title="Drugs as oral suspensions",
    in_force_from=IN_2009.first,
    in_force_until=IN_2009.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2009.example),
    unverified=(
        *unverified(PASSAGES),
        "that suspensions other than the four kits are judged alike",
    ),
)
