"""Knee replacement, ACOEM edition of 2017. Unverified.

Covers: knee replacement.
Asks: does the record show what is listed below, and did weeks of active care fail; for
a replacement, is the person old enough and not too heavy.
Not coded: revision; osteotomy; degrees of motion.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.knee_replacement import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("knee", "Arthroplasty"),),
)
