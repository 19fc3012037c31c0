"""Sleep aids, while the MTUS of 2009 was silent: the ODG.

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
    IN_2009,
    about,
    odg,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.sleep_aids import agreed, questions

PASSAGES = (
    odg("Pain (Chronic)", "Insomnia treatment"),
    about(odg("Pain (Chronic)", "Zolpidem (Ambien)"), questions.ZOLPIDEM),
)

MODULE = GuidelineModule(
    id="sleep_aids@2009-07-18",
    title="Sleep aids",
    in_force_from=IN_2009.first,
    in_force_until=IN_2009.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2009.example),
    unverified=(
        *unverified(PASSAGES),
        *questions.UNVERIFIED,
    ),
)
