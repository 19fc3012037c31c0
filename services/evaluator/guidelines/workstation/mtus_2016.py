"""Ergonomic and work-site equipment, MTUS body chapters of 2004, by section.

Covers: workstations, chairs, keyboards, headsets and ergonomic evaluations.
Asks: is the worker at work or returning to it; do posture or work make it worse.
Not coded: duties of the employer; number and make of the item.
"""

from services.evaluator.core.documents import IN_2016, section
from services.evaluator.guidelines.workstation import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(section("Low Back Complaints", "General Approach", verified=True),),
)
