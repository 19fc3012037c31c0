"""Intensive psychiatric care, MTUS chronic pain guideline of 2016.

Covers: partial hospitalization, intensive outpatient and inpatient psychiatric
programs.
Asks: is there danger to self or others, psychosis or severe loss of function; was a
psychological evaluation done.
Not coded: days and hours; outpatient care tried before.
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
