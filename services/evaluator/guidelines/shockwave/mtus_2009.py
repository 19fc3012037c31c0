"""Shockwave therapy, chapter of 2004, cited by page.

Covers: extracorporeal shockwave therapy, localized intense neurostimulation.
Asks: is it asked for calcific tendinitis of the shoulder, plantar fasciitis or another
exception, and not for the spine; did other care fail; are at most three sessions asked
for, six months after the injury.
Not coded: which three treatments failed in the six months; the chapters on the elbow
and the foot apart.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.shockwave import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("shoulder", "Initial Care", pages="203"),),
)
