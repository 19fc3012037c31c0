"""Platelet-rich plasma, by the ODG, because the MTUS is silent.

Covers: platelet-rich plasma, save for the elbow, and regenerative injections.
Asks: is it plasma, and for the knee; is there refractory tendinosis of the patella or
symptomatic arthritis, and did weeks of active care fail. Stem cells, prolotherapy and
the like are not recommended.
Not coded: how bad the arthritis is; the numbers of injections; plasma after a surgery.
"""

from services.evaluator.core.documents import BEFORE_2017, odg
from services.evaluator.guidelines.prp_injection import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(odg("Knee & Leg", "Platelet-rich plasma (PRP)", verified=True),),
)
