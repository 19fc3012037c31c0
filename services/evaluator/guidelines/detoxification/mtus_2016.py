"""Detoxification, MTUS chronic pain guideline of 2016.

Covers: inpatient and outpatient detoxification and supervised withdrawal.
Asks: is there a reason such as a failed taper; are the days stated; is it not rapid
detoxification.
Not coded: the level of care; what follows; dose and companion drugs.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.detoxification import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Detoxification"),),
)
