"""Shoulder slings and braces, ACOEM of 2017. Unverified.

Covers: slings, immobilizers and braces of the shoulder.
Asks: does the condition, or a surgery, call for the support.
Not coded: rental, wear and replacement; whether a custom device is needed; how long it
is worn.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.shoulder_brace import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("shoulder", "Slings and shoulder supports"),),
)
