"""Intensive psychiatric care, MTUS chronic pain guidelines of 2009.

Covers: partial hospitalization, intensive outpatient and inpatient psychiatric
programs.
Asks: is there danger to self or others, psychosis or severe loss of function; was a
psychological evaluation done.
Not coded: days and hours; outpatient care tried before.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.partial_hospitalization import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Psychological treatment", pages="101-102"),),
)
