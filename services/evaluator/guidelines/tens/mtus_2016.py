"""TENS, MTUS chronic pain guideline of 2016.

Covers: units for transcutaneous electrical nerve stimulation, for rent or purchase,
with their supplies.
Asks: has there been pain for three months; did other care fail; is it an adjunct to
functional restoration; are goals stated; is it a trial of at most a month, or did a
trial help.
Not coded: two or four leads; how often the unit was used; the first month after
surgery; tables of the body chapters for acute pain.
"""

from services.evaluator.core.chapters import tables_2016
from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.tens import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        chronic_2016(
            "TENS, chronic pain (transcutaneous electrical nerve stimulation)",
            verified=True,
        ),
        *tables_2016(),
    ),
)
