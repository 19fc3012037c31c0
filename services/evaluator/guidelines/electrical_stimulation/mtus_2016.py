"""Electrical stimulation in the clinic, MTUS chronic pain guideline of 2016.

Covers: sessions of electrical stimulation given by a therapist.
Asks: is the number of sessions stated; does no other course run; is it an adjunct; are
goals stated.
Not coded: units for the home.
"""

from services.evaluator.core.chapters import first_2016
from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.electrical_stimulation import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        chronic_2016(
            "TENS, chronic pain (transcutaneous electrical nerve stimulation)",
            verified=True,
        ),
        *first_2016(),
    ),
)
