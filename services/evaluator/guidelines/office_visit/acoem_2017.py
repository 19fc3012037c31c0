"""Office visits, ACOEM of 2017. Unverified.

Covers: follow-up visits, examinations and re-examinations by a physician.
Asks: has the request an end, is the number of visits stated and at most three, and are
they not authorized already; is a first examination still to come; is there a problem to
follow.
Not coded: a plan that foresees more visits; visits included in the price of a surgery;
whether the service that a visit goes with stands; visits with specialists as such.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.office_visit import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("initial care", "Follow-up visits"),),
)
