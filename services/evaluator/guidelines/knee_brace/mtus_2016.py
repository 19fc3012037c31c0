"""Knee braces, chapter of 2004, cited by section.

Covers: braces and immobilizers of the knee.
Asks: does the condition, or a surgery, call for the support.
Not coded: rental, wear and replacement; whether a custom device is needed; how long it
is worn.
"""

from services.evaluator.core.documents import IN_2016, section
from services.evaluator.guidelines.knee_brace import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(section("Knee Complaints", "Initial Care"),),
)
