"""Carpal tunnel release, ACOEM edition of 2017. Unverified.

Covers: carpal tunnel release.
Asks: does the record show what is listed below, and did weeks of active care fail.
Not coded: splint and injection apart; severity; both hands apart; diabetes and thyroid.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.carpal_tunnel_release import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("hand", "Surgical considerations"),),
)
