"""Interferential stimulation, MTUS chronic pain guideline of 2016.

Covers: interferential units and combinations sold under brand names, for rent or
purchase.
Asks: is there a reason why drugs or other care do not do; is it an adjunct; is it a
trial of at most a month, or did a trial help.
Not coded: proof of effect when applied by a clinician before the trial; garments.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.interferential_unit import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Interferential current stimulation (ICS)"),),
)
