"""Viscosupplementation of the knee, by the ODG, because the MTUS is silent.

Covers: viscosupplementation of the knee.
Asks: do films show arthritis, was a steroid injected before, and did three months of
active care fail; did a series before help for six months. Other joints are not
supported.
Not coded: signs of arthritis by the ODG; age over 50; whether a replacement is near.
"""

from services.evaluator.core.documents import BEFORE_2017, odg
from services.evaluator.guidelines.viscosupplementation import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(odg("Knee & Leg", "Hyaluronic acid injections"),),
)
