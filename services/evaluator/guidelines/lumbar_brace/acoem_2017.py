"""Lumbar supports, ACOEM of 2017. Unverified.

Covers: braces, corsets and orthoses of the low back.
Asks: does the condition, or a surgery, call for the support, or is the phase acute.
Not coded: rental, wear and replacement; whether a custom device is needed; how long it
is worn.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.lumbar_brace import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("low back", "Lumbar supports"),),
)
