"""H-wave stimulation, MTUS chronic pain guidelines of 2009.

Covers: H-wave devices for rent or purchase.
Asks: has there been pain for three months; did other care and TENS fail; is it an
adjunct; is it a trial of at most a month, or did a trial help.
Not coded: the diagnosis (diabetic neuropathy or chronic soft tissue inflammation).
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.h_wave import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("H-wave stimulation (HWT)", pages="117-118"),),
)
