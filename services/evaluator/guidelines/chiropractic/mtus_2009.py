"""Chiropractic care and manipulation, MTUS chronic pain guidelines of 2009.

Covers: chiropractic treatment, manipulation and manual therapy, with or without
modalities, and the chiropractor's evaluation.
Asks: is the number of visits stated and finite, and not authorized already; is the part
of the body one for which it is supported; is no other course running; is there no
contraindication; at most six visits at first; going on, are earlier visits counted, did
they bring measured gain, and do they stay within eighteen.
Not coded: weeks over which visits are spread; visits for a flare-up after return to
work; severe strain of the neck (10, then 25 by the ODG); the cap of 24 visits of the
Labor Code.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.chiropractic import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Manual Therapy & Manipulation", pages="58-60"),),
)
