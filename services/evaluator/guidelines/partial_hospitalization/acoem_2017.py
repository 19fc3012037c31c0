"""Intensive psychiatric care, ACOEM of 2017. Unverified.

Covers: partial hospitalization, intensive outpatient and inpatient psychiatric
programs.
Asks: is there danger to self or others, psychosis or severe loss of function; was a
psychological evaluation done.
Not coded: days and hours; outpatient care tried before.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.partial_hospitalization import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "Psychological care"),),
)
