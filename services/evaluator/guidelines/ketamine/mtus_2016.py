"""Ketamine, MTUS chronic pain guideline of 2016.

Covers: infusions and other forms of ketamine for pain.
Asks: are number and length stated; is there a complex regional pain syndrome that
resisted all other treatment; did earlier infusions bring no gain.
Not coded: topical ketamine (topical drugs); esketamine, which is for depression and of
which no module speaks; how long a gain lasted.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.ketamine import questions

MODULE = questions.module(days=IN_2016, passages=(chronic_2016("Ketamine"),))
