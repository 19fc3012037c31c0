"""Office visits, MTUS chronic pain guideline of 2016.

Covers: follow-up visits, examinations and re-examinations by a physician.
Asks: is the number of visits finite and at most three; is a first examination still to
come; is there a problem to follow.
Not coded: visits included in the price of a surgery; which visit serves which plan;
visits with specialists as such.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.office_visit import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Office visits", verified=True),),
)
