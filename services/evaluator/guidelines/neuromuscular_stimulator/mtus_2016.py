"""Neuromuscular stimulation, MTUS chronic pain guideline of 2016.

Covers: neuromuscular and muscle stimulators, microcurrent, galvanic and percutaneous
stimulation.
Asks: is there weakness after a stroke or of a disused muscle, the exception for a
treatment that is not recommended.
Not coded: each of these apart.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.neuromuscular_stimulator import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Neuromuscular electrical stimulation (NMES devices)"),),
)
