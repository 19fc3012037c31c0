"""Office visits, MTUS general approaches of 2004.

Covers: follow-up visits, examinations and re-examinations by a physician.
Asks: is the number of visits finite and at most three; is a first examination still to
come; is there a problem to follow.
Not coded: visits included in the price of a surgery; which visit serves which plan;
visits with specialists as such.
"""

from services.evaluator.core.documents import IN_2009, section
from services.evaluator.guidelines.office_visit import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        section(
            "General Approaches", "Cornerstones of Disability Prevention and Management"
        ),
    ),
)
