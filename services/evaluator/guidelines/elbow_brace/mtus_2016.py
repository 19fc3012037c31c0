"""Elbow supports, chapter of 2007, cited by section.

Covers: braces, straps and splints of the elbow.
Asks: does the condition, or a surgery, call for the support.
Not coded: rental, wear and replacement; whether a custom device is needed; how long it
is worn.
"""

from services.evaluator.core.documents import IN_2016, odg, section
from services.evaluator.guidelines.elbow_brace import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        section("Elbow Complaints", "Recommendations", year="2007", verified=True),
        odg("Elbow", "Splinting", verified=True),
    ),
)
