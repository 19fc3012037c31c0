"""Carpal tunnel release, edition of 2009.

Covers: carpal tunnel release.
Asks: does the record show what is listed below, and did weeks of active care fail.
Not coded: splint and injection apart; severity; both hands apart; diabetes and thyroid.
"""

from services.evaluator.core.documents import IN_2009, chapter_pages
from services.evaluator.guidelines.carpal_tunnel_release import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chapter_pages("hand", "Surgical Considerations", pages="270-272"),),
)
