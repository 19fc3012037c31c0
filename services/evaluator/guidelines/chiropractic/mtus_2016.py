"""Chiropractic care and manipulation, MTUS chronic pain guideline of 2016.

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

from services.evaluator.core.chapters import first_2016
from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.chiropractic import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        chronic_2016("Manual therapy & manipulation", verified=True),
        *first_2016(),
    ),
)
