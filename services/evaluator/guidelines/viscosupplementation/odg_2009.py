"""Viscosupplementation of the knee, by the ODG, because the MTUS is silent.

Covers: viscosupplementation of the knee.
Asks: does the record show what is listed below, and did weeks of active care fail.
Other joints are not supported.
Not coded: signs of arthritis by the ODG; age over 50; the benefit of an earlier series.
"""

from services.evaluator.core.documents import BEFORE_2017, odg
from services.evaluator.guidelines.viscosupplementation import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(odg("Knee & Leg", "Hyaluronic acid injections"),),
)
