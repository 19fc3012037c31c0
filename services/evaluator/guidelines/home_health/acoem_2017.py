"""Home health care, ACOEM of 2017. Unverified.

Covers: home health aides, nurses and attendants.
Asks: is the person confined to the home; is a skilled or personal task named; are hours
and weeks stated and within 35 hours a week.
Not coded: an evaluation of the home by a nurse; what the family did before the injury;
the hours that are due after a given surgery.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.home_health import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "Home health care"),),
)
