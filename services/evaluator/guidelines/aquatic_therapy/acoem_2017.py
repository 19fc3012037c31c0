"""Aquatic therapy, ACOEM of 2017. Unverified.

Covers: exercise in water with a therapist.
Asks: is the number of visits stated and finite, and not authorized already; is there a
need for reduced weight bearing; does no therapy on land run beside it; at most ten
visits in all; going on, did earlier visits bring functional improvement.
Not coded: membership of a pool; limits of single classes of pain, such as arthritis and
regional pain syndrome.
"""

from services.evaluator.core.chapters import each_2017
from services.evaluator.core.documents import IN_2017
from services.evaluator.guidelines.aquatic_therapy import questions

MODULE = questions.module(
    days=IN_2017,
    passages=each_2017("Aquatic therapy"),
)
