"""Functional capacity evaluations, ACOEM practice guidelines of 2004, and the ODG.

Covers: functional capacity evaluations and physical performance tests.
Asks: did a return to work fail or do opinions conflict; is the person near maximum
improvement or about to enter work hardening.
Not coded: effort and compliance as the only purpose; whether the employer asks; the
named job.
"""

from services.evaluator.core.documents import BEFORE_2017, general_pages, odg
from services.evaluator.guidelines.functional_capacity_evaluation import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(
        general_pages(
            "Cornerstones of Disability Prevention and Management",
            chapter="5",
            pages="79-92",
        ),
        general_pages(
            "Independent Medical Examinations and Consultations",
            chapter="7",
            pages="137-138",
        ),
        odg("Fitness for Duty", "Functional capacity evaluation"),
    ),
)
