"""Platelet-rich plasma, ACOEM edition of 2017. Unverified.

Covers: platelet-rich plasma, save for the elbow, and regenerative injections.
Asks: is it plasma, and for the knee; is there refractory tendinosis of the patella or
symptomatic arthritis, and did weeks of active care fail. Stem cells, prolotherapy and
the like are not recommended.
Not coded: how bad the arthritis is; the numbers of injections; plasma after a surgery.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.prp_injection import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("knee", "Platelet-rich plasma injections"),),
    sourced=False,
)
