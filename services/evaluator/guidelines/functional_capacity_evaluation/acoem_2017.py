"""Functional capacity evaluations, ACOEM of 2017. Unverified.

Covers: functional capacity evaluations and physical performance tests.
Asks: did a return to work fail or do opinions conflict; is the person near maximum
improvement or about to enter work hardening.
Not coded: effort and compliance as the only purpose; whether the employer asks; the
named job.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.functional_capacity_evaluation import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("initial care", "Functional capacity evaluation"),),
)
