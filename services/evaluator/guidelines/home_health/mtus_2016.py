"""Home health care, MTUS chronic pain guideline of 2016.

Covers: home health aides, nurses and attendants, household help, and the evaluation of
the home.
Asks: is the person confined to the home; is a skilled or personal task named, and a
loss of function that prevents it; is more than household help asked for; who would give
the care; are hours and weeks stated; beyond 60 days, is the home evaluated.
Not coded: what the family did before the injury; the hours that are due after a given
surgery; re-assessment after 30, 60, 90 or 120 days; that a physician prescribed it.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.home_health import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Home health services", verified=True),),
)
