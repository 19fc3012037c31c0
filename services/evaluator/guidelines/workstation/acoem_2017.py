"""Ergonomic and work-site equipment, ACOEM of 2017. Unverified.

Covers: workstations, chairs, keyboards, headsets and ergonomic evaluations.
Asks: is the worker at work or returning to it; do posture or work make it worse.
Not coded: duties of the employer; number and make of the item.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.workstation import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("low back", "Ergonomic interventions"),),
)
