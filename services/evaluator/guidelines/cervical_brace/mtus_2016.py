"""Cervical collars, chapter of 2004, cited by section.

Covers: collars and braces of the neck.
Asks: does the condition, or a surgery, call for the support.
Not coded: rental, wear and replacement; whether a custom device is needed; how long it
is worn.
"""

from services.evaluator.core.documents import IN_2016, section
from services.evaluator.guidelines.cervical_brace import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(section("Neck and Upper Back Complaints", "Physical Methods"),),
)
