"""Neuromuscular stimulation, ACOEM of 2017. Unverified.

Covers: neuromuscular and muscle stimulators, microcurrent, galvanic and percutaneous
stimulation.
Asks: is there weakness after a stroke or of a disused muscle, the exception for a
treatment that is not recommended.
Not coded: each of these apart.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.neuromuscular_stimulator import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "Neuromuscular stimulation"),),
)
