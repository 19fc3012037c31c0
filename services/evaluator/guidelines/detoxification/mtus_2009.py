"""Detoxification, MTUS chronic pain guidelines of 2009.

Covers: inpatient and outpatient detoxification and supervised withdrawal.
Asks: is there a reason such as a failed taper; are the days stated; is it not rapid
detoxification.
Not coded: the level of care; what follows; dose and companion drugs.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.detoxification import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Detoxification", pages="42"),),
)
