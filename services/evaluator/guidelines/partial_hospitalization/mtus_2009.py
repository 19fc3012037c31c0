"""Intensive psychiatric care, MTUS chronic pain guidelines of 2009.

Covers: partial hospitalization, intensive outpatient and inpatient psychiatric
programs.
Asks: does the request have an end; is there danger to self or others, psychosis or
severe loss of function; was a psychological evaluation done.
Not coded: how many days and hours, which a published overturn did not state either;
outpatient care tried before; stress of the first three months (ACOEM 2004).
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.partial_hospitalization import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Psychological Treatment", pages="101-102"),),
)
