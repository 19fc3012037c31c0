"""Acetaminophen, ACOEM chronic pain guideline of 2017. Unverified.

Covers: acetaminophen by itself.
Asks: are amount and strength stated; do all sources stay within 4 grams a day, or
within 3 in osteoarthritis or old age; no disease of the liver, no heavy alcohol.
Not coded: whether pain is mild or moderate, for it is a first choice; brands and slow
forms; other sources that are asked for in the same case and not yet taken; what the
text of 2017 asks beyond, for it was not at hand.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.acetaminophen import questions

MODULE = questions.module(
    days=IN_2017, passages=(acoem_2017("chronic pain", "Acetaminophen"),)
)
