"""Ergonomic and work-site equipment, ACOEM practice guidelines of 2004, by page.

Covers: workstations, chairs, keyboards, headsets and ergonomic evaluations.
Asks: is the worker at work or returning to it; do posture or work make it worse.
Not coded: duties of the employer; number and make of the item. The chapter on
prevention and its pages are recalled.
"""

from services.evaluator.core.documents import IN_2009, general_pages
from services.evaluator.guidelines.workstation import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(general_pages("Prevention", chapter="1", pages="6-11"),),
)
