"""Traction, MTUS body chapters of 2004.

Covers: traction of the neck or the back, by machine or at home, and powered
decompression without surgery; inversion tables.
Asks: is there an exception for a treatment that is not recommended.
Not coded: home traction of the neck for radiculopathy beside exercise.
"""

from services.evaluator.core.chapters import at
from services.evaluator.core.documents import BEFORE_2017, chapter_pages
from services.evaluator.guidelines.traction import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(
        at(chapter_pages("low back", "Physical Methods", pages="298-300"), "low back"),
        at(chapter_pages("neck", "Physical Methods", pages="173-174"), "neck"),
    ),
)
