"""Spinal cord stimulators, ACOEM edition of 2017. Unverified.

Covers: spinal cord stimulators.
Asks: does the record show what is listed below, and did weeks of active care fail; for
a permanent implant, did a trial relieve half the pain.
Not coded: gain in function in the trial; replacements; syndromes of regional pain are
counted by the words of failed back surgery or of their own.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.spinal_cord_stimulator import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "Spinal cord stimulators (SCS)"),),
)
