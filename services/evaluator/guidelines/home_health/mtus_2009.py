"""Home health care, MTUS chronic pain guidelines of 2009.

Covers: home health aides, nurses and attendants, household help, and the evaluation of
the home.
Asks: is the person confined to the home; is a skilled or personal task named, and a
loss of function that prevents it; is more than household help asked for; who would give
the care; are hours and weeks stated and within 35 hours a week; beyond 60 days, is the
home evaluated.
Not coded: what the family did before the injury; the hours that are due after a given
surgery; re-assessment after 30, 60, 90 or 120 days; that a physician prescribed it.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.home_health import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Home health services", pages="51"),),
    most=35,  # Home health services, page 51: hours a week. Unverified
)
