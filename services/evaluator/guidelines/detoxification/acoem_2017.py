"""Detoxification, ACOEM of 2017. Unverified.

Covers: inpatient and outpatient detoxification and supervised withdrawal.
Asks: is there a reason such as a failed taper; are the level of care and the days
stated; is it not rapid or under anesthesia.
Not coded: whether the level fits, and whether a taper at home was tried or is unsafe;
the plan for afterwards; dose and companion drugs.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.detoxification import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("opioids", "Detoxification"),),
)
