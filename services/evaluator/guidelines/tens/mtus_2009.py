"""TENS, MTUS chronic pain guidelines of 2009.

Covers: units for transcutaneous electrical nerve stimulation, for rent or purchase,
with their supplies.
Asks: has there been pain for three months; did other care fail; is it an adjunct to
functional restoration; are goals stated; is it a trial of at most a month, or did a
trial help.
Not coded: two or four leads; how often the unit was used; the first month after
surgery; tables of the body chapters for acute pain.
"""

from services.evaluator.core.chapters import tables_2009
from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.tens import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        chronic_2009(
            "Transcutaneous Electrotherapy, TENS, chronic pain", pages="114-117"
        ),
        *tables_2009(),
    ),
)
