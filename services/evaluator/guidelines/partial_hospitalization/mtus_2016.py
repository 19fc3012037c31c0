"""Intensive psychiatric care, MTUS chronic pain guideline of 2016.

Covers: partial hospitalization, intensive outpatient and inpatient psychiatric
programs.
Asks: does the request have an end; is there danger to self or others, psychosis or
severe loss of function; was a psychological evaluation done.
Not coded: how many days and hours, which a published overturn did not state either;
outpatient care tried before; stress of the first three months (ACOEM 2004).
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.partial_hospitalization import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        chronic_2016(
            "Psychological evaluations", "Psychological treatment", verified=True
        ),
    ),
)
