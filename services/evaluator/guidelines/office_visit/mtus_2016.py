"""Office visits, MTUS chronic pain guideline of 2016.

Covers: follow-up visits, examinations and re-examinations by a physician.
Asks: has the request an end, is the number of visits stated and at most three, and are
they not authorized already; is a first examination still to come; is there a problem to
follow.
Not coded: a plan that foresees more visits; visits included in the price of a surgery;
whether the service that a visit goes with stands; visits with specialists as such.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.office_visit import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Office visits", verified=True),),
)
