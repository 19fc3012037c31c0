"""Home health care, MTUS chronic pain guideline of 2016.

Covers: home health aides, nurses and attendants.
Asks: is the person confined to the home; is a skilled or personal task named; are hours
and weeks stated and within 35 hours a week.
Not coded: an evaluation of the home by a nurse; what the family did before the injury;
the hours that are due after a given surgery.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.home_health import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Home health services", verified=True),),
)
