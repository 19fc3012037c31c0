"""Shoulder slings and braces, chapter of 2004, cited by section.

Covers: slings, immobilizers and braces of the shoulder.
Asks: does the condition, or a surgery, call for the support.
Not coded: rental, wear and replacement; whether a custom device is needed; how long it
is worn.
"""

from services.evaluator.core.documents import IN_2016, section
from services.evaluator.guidelines.shoulder_brace import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(section("Shoulder Complaints", "Initial Care"),),
)
