"""Ketamine, ACOEM chronic pain guideline of 2017. Unverified.

Covers: infusions and other forms of ketamine for pain.
Asks: are number and length stated; is there a complex regional pain syndrome that
resisted all other treatment; did earlier infusions bring no gain.
Not coded: topical ketamine (topical drugs); esketamine, which is for depression and of
which no module speaks; how long a gain lasted; what the text of 2017 asks
beyond, for it was not at hand.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.ketamine import questions

MODULE = questions.module(
    days=IN_2017, passages=(acoem_2017("chronic pain", "Ketamine"),)
)
