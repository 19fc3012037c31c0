"""Sleep aids, MTUS chronic pain guideline of 2016.

Covers: zolpidem, eszopiclone, zaleplon, ramelteon, suvorexant, sedating antihistamines,
melatonin.
Asks: is the amount stated, without refills ahead; is there insomnia, and is it
described; was sleep hygiene tried; does all use stay short; does a woman get the lower
dose of zolpidem; did another come before suvorexant; is no other sedative and no second
sleep aid taken.
Not coded: whether a cause was sought; trazodone and tricyclics for sleep
(antidepressants).
"""

from services.evaluator.core.documents import (
    IN_2016,
    about,
    chronic_2016,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.sleep_aids import agreed, questions

PASSAGES = (
    chronic_2016("Insomnia treatment", verified=True),
    about(chronic_2016("Zolpidem (Ambien)"), questions.ZOLPIDEM),
)

MODULE = GuidelineModule(
    id="sleep_aids@2016-07-28",
    title="Sleep aids",
    in_force_from=IN_2016.first,
    in_force_until=IN_2016.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2016.example),
    unverified=(
        *unverified(PASSAGES),
        *questions.UNVERIFIED,
    ),
)
