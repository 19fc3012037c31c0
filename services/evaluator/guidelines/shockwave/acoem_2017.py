"""Shockwave therapy, ACOEM of 2017. Unverified.

Covers: extracorporeal shockwave therapy, localized intense neurostimulation.
Asks: is it asked for calcific tendinitis of the shoulder, plantar fasciitis or another
exception, and not for the spine; did other care fail; are at most three sessions asked
for, six months after the injury.
Not coded: which three treatments failed in the six months; the chapters on the elbow
and the foot apart.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.shockwave import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("shoulder", "Extracorporeal shockwave therapy"),),
)
