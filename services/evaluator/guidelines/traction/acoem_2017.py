"""Traction, ACOEM of 2017. Unverified.

Covers: traction of the neck or the back, by machine or at home, and powered
decompression without surgery; inversion tables.
Asks: is there an exception for a treatment that is not recommended.
Not coded: home traction of the neck for radiculopathy beside exercise.
"""

from services.evaluator.core.chapters import at
from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.traction import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(
        at(acoem_2017("low back", "Traction"), "low back"),
        at(acoem_2017("neck", "Traction"), "neck"),
    ),
)
