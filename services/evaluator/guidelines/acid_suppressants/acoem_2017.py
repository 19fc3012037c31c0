"""Protection of the stomach, ACOEM chronic pain guideline of 2017. Unverified.

Covers: omeprazole, pantoprazole and the like; famotidine, ranitidine and the like by
mouth.
Asks: is the amount stated; is an anti-inflammatory drug taken,
and does it stand in this case; is there a risk or a complaint of the stomach; is one
dose a day asked for.
Not coded: the choice among the drugs of the class, fractures after years of use, reflux
disease that has nothing to do with the injury.
"""

from services.evaluator.core.documents import (
    IN_2017,
    acoem_2017,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.acid_suppressants import agreed, questions

PASSAGES = (acoem_2017("chronic pain", "NSAIDs"),)

MODULE = GuidelineModule(
    id="acid_suppressants@2017-12-01",
    title="Proton pump inhibitors and H2 blockers",
    in_force_from=IN_2017.first,
    in_force_until=IN_2017.last,
    treatments=questions.TREATMENTS,
    follows=questions.FOLLOWS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2017.example),
    unverified=(
        *unverified(PASSAGES),
        "the age of 65",
        "one dose a day as the usual dose",
    ),
)
