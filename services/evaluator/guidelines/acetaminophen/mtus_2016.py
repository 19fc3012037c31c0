"""Acetaminophen, MTUS chronic pain guideline of 2016.

Covers: acetaminophen by itself.
Asks: is the amount stated; do all sources stay within 4 grams a day; no liver disease.
Not coded: 3 grams for the old and in osteoarthritis; brands and their extended forms.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.acetaminophen import questions

MODULE = questions.module(
    days=IN_2016, passages=(chronic_2016("Acetaminophen (APAP)"),)
)
