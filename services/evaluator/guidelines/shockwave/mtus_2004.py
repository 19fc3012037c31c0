"""Shockwave therapy, MTUS body chapters of 2004.

Covers: extracorporeal shockwave therapy, localized intense neurostimulation.
Asks: is it asked for calcific tendinitis or another exception; did other care fail; are
at most three sessions asked for.
Not coded: six months of care before; plantar fasciitis apart.
"""

from services.evaluator.core.documents import BEFORE_2017, section
from services.evaluator.guidelines.shockwave import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(section("Shoulder Complaints", "Initial Care"),),
)
