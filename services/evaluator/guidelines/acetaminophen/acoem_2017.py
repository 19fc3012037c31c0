"""Acetaminophen, ACOEM chronic pain guideline of 2017. Unverified.

Covers: acetaminophen by itself.
Asks: is the amount stated; do all sources stay within 4 grams a day; no liver disease.
Not coded: 3 grams for the old and in osteoarthritis; what the text of 2017 asks beyond.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.acetaminophen import questions

MODULE = questions.module(
    days=IN_2017, passages=(acoem_2017("chronic pain", "Acetaminophen"),)
)
