"""Shoulder slings and braces, chapter of 2004, cited by page.

Covers: slings, immobilizers and braces of the shoulder.
Asks: does the condition, or a surgery, call for the support.
Not coded: rental, wear and replacement; whether a custom device is needed; how long it
is worn.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.shoulder_brace import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("shoulder", "Initial Care", pages="204-205; 213"),),
)
