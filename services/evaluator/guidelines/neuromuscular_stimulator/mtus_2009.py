"""Neuromuscular stimulation, MTUS chronic pain guidelines of 2009.

Covers: neuromuscular and muscle stimulators, microcurrent, galvanic and percutaneous
stimulation.
Asks: is there weakness after a stroke or of a disused muscle, the exception for a
treatment that is not recommended.
Not coded: each of these apart.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.neuromuscular_stimulator import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        chronic_2009(
            "Neuromuscular electrical stimulation (NMES devices)", pages="121"
        ),
    ),
)
