"""Protection of the stomach, MTUS chronic pain guideline of 2016.

Covers: omeprazole, pantoprazole and the like; famotidine, ranitidine and the like by
mouth.
Asks: are amount and strength stated; is an anti-inflammatory drug taken, and does it
stand in this case; is there a risk or a complaint of the stomach, several such drugs
among them; is one dose a day asked for, of omeprazole 20 mg.
Not coded: whether an anti-inflammatory drug that is not in dispute does any good, high
doses of it, the choice among the drugs of the class, what is sold freely, fractures
after years of use, reflux disease that has nothing to do with the injury; misoprostol
and sucralfate (other drugs).
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.acid_suppressants import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        chronic_2016(
            "NSAIDs, GI symptoms & cardiovascular risk",
            "Proton Pump Inhibitors (PPIs)",
            verified=True,
        ),
    ),
)
