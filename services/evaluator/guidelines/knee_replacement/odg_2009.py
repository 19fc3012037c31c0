"""Knee replacement, by the ODG, because the MTUS is silent.

Covers: knee replacement.
Asks: does the record show what is listed below, and did weeks of active care fail; for
a replacement, is the person old enough and not too heavy.
Not coded: revision; osteotomy; degrees of motion.
"""

from services.evaluator.core.documents import BEFORE_2017, odg
from services.evaluator.guidelines.knee_replacement import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(odg("Knee & Leg", "Knee joint replacement"),),
)
