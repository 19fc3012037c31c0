"""Office visits, ACOEM practice guidelines of 2004, general approaches.

Covers: follow-up visits, examinations and re-examinations by a physician.
Asks: has the request an end, is the number of visits stated and at most three, and are
they not authorized already; is a first examination still to come; is there a problem to
follow.
Not coded: a plan that foresees more visits; visits included in the price of a surgery;
whether the service that a visit goes with stands; visits with specialists as such.
"""

from services.evaluator.core.documents import IN_2009, general_pages
from services.evaluator.guidelines.office_visit import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        general_pages(
            "Cornerstones of Disability Prevention and Management",
            chapter="5",
            pages="79",
        ),
    ),
)
