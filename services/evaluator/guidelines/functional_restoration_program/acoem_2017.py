"""Functional restoration programs, ACOEM of 2017. Unverified.

Covers: functional restoration and interdisciplinary pain programs, and the evaluation
for them.
Asks: an evaluation: is there chronic pain with loss of function; the program: was a
team evaluation done, are other options exhausted, is the person motivated, are negative
predictors addressed, is the block within limits, and did an earlier block bring gain.
Not coded: each negative predictor; inpatient programs; aftercare apart; drug taper as a
goal.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.functional_restoration_program import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "Interdisciplinary pain rehabilitation"),),
)
