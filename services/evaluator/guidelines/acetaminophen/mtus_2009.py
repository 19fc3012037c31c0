"""Acetaminophen, MTUS chronic pain guideline of 2009.

Covers: acetaminophen by itself.
Asks: is the amount stated; do all sources stay within 4 grams a day; no liver disease.
Not coded: 3 grams for the old and in osteoarthritis; brands and their extended forms.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.acetaminophen import questions

MODULE = questions.module(
    days=IN_2009, passages=(chronic_2009("Acetaminophen (APAP)", pages="11-12"),)
)
