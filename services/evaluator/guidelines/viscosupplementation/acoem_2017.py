"""Viscosupplementation of the knee, ACOEM edition of 2017. Unverified.

Covers: viscosupplementation of the knee.
Asks: do films show arthritis, was a steroid injected before, and did three months of
active care fail; did a series before help for six months. Other joints are not
supported.
Not coded: signs of arthritis by the ODG; age over 50; whether a replacement is near.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.viscosupplementation import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("knee", "Viscosupplementation injections"),),
)
