"""Therapy after surgery, MTUS postsurgical treatment guidelines of 2009.

Covers: physical, occupational and hand therapy that a heading ties to an operation.
Asks: does the surgery stand or was it done; is the number of visits stated and finite,
and not authorized already; at first, half of the course of the procedure; going on, are
earlier visits counted, did they bring functional improvement, is there room, and is the
operation dated. Once the months of the procedure are over, the limit of therapy without
surgery applies.
Not coded: who prescribes; complications; weeks of the course within its months; fusions
before the graft is firm; therapy after surgery that the heading does not tie to it.
"""

from services.evaluator.core.documents import ALWAYS, section
from services.evaluator.guidelines.postsurgical_therapy import questions

MODULE = questions.module(
    days=ALWAYS,
    passages=(section("Postsurgical Treatment", year="2009", verified=True),),
)
