"""Massage, MTUS chronic pain guidelines of 2009.

Covers: massage, myofascial release and soft tissue mobilization by hand.
Asks: is it given by hand; is the number of visits stated and finite, and not authorized
already; is it an adjunct to active treatment, and not to chiropractic care that runs;
at most six visits in all; going on, did earlier visits bring functional improvement.
Not coded: manual work within a course of physical therapy; the region of the body.
"""

from services.evaluator.core.chapters import first_2009
from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.massage import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Massage Therapy", pages="60"), *first_2009()),
)
