"""Interferential stimulation, ACOEM of 2017. Unverified.

Covers: interferential units and combinations sold under brand names, for rent or
purchase.
Asks: is there a reason why drugs or other care do not do; is it an adjunct; is it a
trial of at most a month, or did a trial help.
Not coded: proof of effect when applied by a clinician before the trial; garments.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.interferential_unit import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "Interferential therapy"),),
)
