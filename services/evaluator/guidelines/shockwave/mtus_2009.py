"""Shockwave therapy, chapter of 2004, cited by page.

Covers: extracorporeal shockwave therapy, localized intense neurostimulation.
Asks: is it asked for calcific tendinitis or another exception; did other care fail; are
at most three sessions asked for, six months after the injury.
Not coded: what care was had in the six months; plantar fasciitis apart.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.shockwave import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("shoulder", "Initial Care", pages="203"),),
)
