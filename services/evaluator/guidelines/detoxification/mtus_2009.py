"""Detoxification, MTUS chronic pain guidelines of 2009.

Covers: inpatient and outpatient detoxification and supervised withdrawal.
Asks: is there a reason such as a failed taper; are the level of care and the days
stated; is it not rapid or under anesthesia.
Not coded: whether the level fits, and whether a taper at home was tried or is unsafe;
the plan for afterwards; dose and companion drugs.
"""

from services.evaluator.core.documents import IN_2009, about, chronic_2009
from services.evaluator.guidelines.detoxification import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        chronic_2009("Detoxification", pages="42"),
        about(chronic_2009("Rapid detox", pages="102"), questions.RAPID),
    ),
)
