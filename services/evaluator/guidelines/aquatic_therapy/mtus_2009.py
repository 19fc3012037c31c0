"""Aquatic therapy, MTUS chronic pain guidelines of 2009.

Covers: exercise in water with a therapist.
Asks: is the number of visits stated and finite, and not authorized already; is there a
need for reduced weight bearing; does no therapy on land run beside it; at most ten
visits in all; going on, did earlier visits bring functional improvement.
Not coded: membership of a pool; limits of single classes of pain, such as arthritis and
regional pain syndrome.
"""

from services.evaluator.core.chapters import first_2009
from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.aquatic_therapy import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Aquatic Therapy", pages="22"), *first_2009()),
)
