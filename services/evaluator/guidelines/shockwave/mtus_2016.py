"""Shockwave therapy, chapter of 2004, cited by section.

Covers: extracorporeal shockwave therapy, localized intense neurostimulation.
Asks: is it asked for calcific tendinitis or another exception; did other care fail; are
at most three sessions asked for, six months after the injury.
Not coded: what care was had in the six months; plantar fasciitis apart.
"""

from services.evaluator.core.documents import IN_2016, section
from services.evaluator.guidelines.shockwave import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(section("Shoulder Complaints", "Initial Care"),),
)
