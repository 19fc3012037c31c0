"""Oral anti-inflammatory drugs, ACOEM chronic pain guideline of 2017. Unverified.

Covers: oral anti-inflammatory drugs, celecoxib, and those with a stomach protector.
Asks: the same as the edition of 2016; the text of 2017 was not at hand.
Not coded: the drug sections of the body-part guidelines; the drug list of 2018, which
says what needs review and not what is necessary.
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
)
