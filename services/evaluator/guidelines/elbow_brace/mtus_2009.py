"""Elbow supports, chapter of 2007, cited by section.

Covers: braces, straps and splints of the elbow.
Asks: does the condition, or a surgery, call for the support.
Not coded: rental, wear and replacement; whether a custom device is needed; how long it
is worn. No page of the chapter was at hand.
"""

from services.evaluator.core.documents import IN_2009, section
from services.evaluator.guidelines.elbow_brace import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(section("Elbow Complaints", "Recommendations", year="2007"),),
    more=("how letters before 2016 cite its pages",),
)
