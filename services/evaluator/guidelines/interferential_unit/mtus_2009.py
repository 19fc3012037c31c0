"""Interferential stimulation, MTUS chronic pain guidelines of 2009.

Covers: interferential units and combinations sold under brand names, for rent or
purchase.
Asks: is there a reason why drugs or other care do not do; is it an adjunct; is it a
trial of at most a month, or did a trial help.
Not coded: proof of effect when applied by a clinician before the trial; garments.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.interferential_unit import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        chronic_2009("Interferential Current Stimulation (ICS)", pages="118-120"),
    ),
)
