"""Protection of the stomach, MTUS chronic pain guideline of 2016.

Covers: omeprazole, pantoprazole and the like; famotidine, ranitidine and the like by
mouth.
Asks: is the amount stated; is an anti-inflammatory drug taken,
and does it stand in this case; is there a risk or a complaint of the stomach; is one
dose a day asked for.
Not coded: the choice among the drugs of the class, fractures after years of use, reflux
disease that has nothing to do with the injury.
"""

from services.evaluator.core.documents import (
    IN_2016,
    chronic_2016,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.acid_suppressants import agreed, questions

PASSAGES = (
    chronic_2016(
        "NSAIDs, GI symptoms & cardiovascular risk",
        "Proton Pump Inhibitors (PPIs)",
        verified=True,
    ),
)

MODULE = GuidelineModule(
    id="acid_suppressants@2016-07-28",
    title="Proton pump inhibitors and H2 blockers",
    in_force_from=IN_2016.first,
    in_force_until=IN_2016.last,
    treatments=questions.TREATMENTS,
    follows=questions.FOLLOWS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2016.example),
    unverified=(
        *unverified(PASSAGES),
        "the age of 65",
        "one dose a day as the usual dose",
    ),
)
