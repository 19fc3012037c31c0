"""Chiropractic care and manipulation, MTUS chronic pain guidelines of 2009.

Covers: chiropractic treatment, manipulation and manual therapy, with or without
modalities, and the chiropractor's evaluation.
Asks: is the number of visits stated and finite, and not authorized already; is the part
of the body one for which it is supported; is it more than maintenance; is no other
course running; is there no contraindication; are weeks within eight; at most six visits
at first; going on, are earlier visits counted, did they bring measured gain, and do
they stay within eighteen, or is a visit or two asked for a flare-up at work. A severe
strain of the neck has ten and twenty-five, over six months; a shoulder nine in all.
Not coded: visits a week; the hip; other chapters where pain is not chronic; the cap of
24 visits of the Labor Code.
"""

from services.evaluator.core.chapters import first_2009
from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.chiropractic import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        chronic_2009("Manual Therapy & Manipulation", pages="58-60"),
        *first_2009(),
    ),
)
