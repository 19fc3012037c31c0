"""Oral anti-inflammatory drugs, ACOEM chronic pain guideline of 2017. Unverified.

Covers: oral anti-inflammatory drugs, celecoxib, and those with a stomach protector.
Asks: amount, strength, no refills ahead, a month at a time, the most a day, a form for
acute pain; for ketorolac five days of acute pain, for an injection a flare, a reason
against tablets and a single dose; no second one (one on the skin counts), no pain of a
nerve, stomach, kidneys, liver; for celecoxib a risk of the stomach or failed others;
for a drug with a protector why not both apart; beyond three months, or for the rest of
a request that was granted in part, relief and function.
Not coded: age over 65 and high pressure by themselves, blood pressure and laboratory
tests on the way; the choice among the drugs; acetaminophen before them, which seldom
decides; two of them asked for in one case; what the text of 2017 asks
beyond, for it was not at hand; the drug sections of the body-part guidelines; the drug
list of 2018, which says what needs review and not what is necessary.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.nsaids import questions

GENERAL = acoem_2017("chronic pain", "NSAIDs")

MODULE = questions.module(
    days=IN_2017,
    passages=(GENERAL,),
    general=GENERAL,
    risk=GENERAL,
    celecoxib=GENERAL,
    first=GENERAL,
)
