"""Functional capacity evaluations, MTUS body chapters of 2004.

Covers: functional capacity evaluations and physical performance tests.
Asks: did a return to work fail or do opinions conflict; is the person near maximum
improvement or about to enter work hardening.
Not coded: effort and compliance as the only purpose; whether the employer asks; the
named job.
"""

from services.evaluator.core.documents import BEFORE_2017, section
from services.evaluator.guidelines.functional_capacity_evaluation import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(
        section(
            "General Approaches",
            "Cornerstones of Disability Prevention and Management",
            "Independent Medical Examinations and Consultations",
        ),
    ),
)
