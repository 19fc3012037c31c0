"""Sleep aids, of which ACOEM of 2017 says little: the ODG. Unverified.

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
    IN_2017,
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
    id="sleep_aids@2017-12-01",
    title="Sleep aids",
    in_force_from=IN_2017.first,
    in_force_until=IN_2017.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2017.example),
    unverified=(
        *unverified(PASSAGES),
        *questions.UNVERIFIED,
    ),
)
