"""Lumbar supports, chapter of 2004, cited by section.

Covers: braces, corsets and orthoses of the low back.
Asks: does the condition, or a surgery, call for the support, or is the phase acute.
Not coded: rental, wear and replacement; whether a custom device is needed; how long it
is worn.
"""

from services.evaluator.core.documents import IN_2016, section
from services.evaluator.guidelines.lumbar_brace import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(section("Low Back Complaints", "Physical Methods", verified=True),),
)
