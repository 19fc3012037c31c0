"""Home health care, MTUS chronic pain guidelines of 2009.

Covers: home health aides, nurses and attendants.
Asks: is the person confined to the home; is a skilled or personal task named; are hours
and weeks stated and within 35 hours a week.
Not coded: an evaluation of the home by a nurse; what the family did before the injury;
the hours that are due after a given surgery.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.home_health import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Home health services", pages="51"),),
)
