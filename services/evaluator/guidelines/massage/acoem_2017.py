"""Massage, ACOEM of 2017. Unverified.

Covers: massage, myofascial release and soft tissue mobilization by hand.
Asks: is it given by hand; is the number of visits stated and finite, and not authorized
already; is it an adjunct to active treatment, and not to chiropractic care that runs;
at most six visits in all; going on, did earlier visits bring functional improvement.
Not coded: manual work within a course of physical therapy; the region of the body.
"""

from services.evaluator.core.chapters import first_2017
from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.massage import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "Massage"), *first_2017("Massage")),
)
