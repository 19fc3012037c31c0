"""H-wave stimulation, ACOEM of 2017. Unverified.

Covers: H-wave devices for rent or purchase.
Asks: has there been pain for three months; did other care and TENS fail; is it an
adjunct; is it a trial of at most a month, or did a trial help.
Not coded: the diagnosis (diabetic neuropathy or chronic soft tissue inflammation).
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.h_wave import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "H-wave stimulation"),),
)
