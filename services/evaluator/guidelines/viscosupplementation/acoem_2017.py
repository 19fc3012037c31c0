"""Viscosupplementation of the knee, ACOEM edition of 2017. Unverified.

Covers: viscosupplementation of the knee.
Asks: does the record show what is listed below, and did weeks of active care fail.
Other joints are not supported.
Not coded: signs of arthritis by the ODG; age over 50; the benefit of an earlier series.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.viscosupplementation import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("knee", "Viscosupplementation injections"),),
)
