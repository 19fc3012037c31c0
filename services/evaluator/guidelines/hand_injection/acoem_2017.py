"""Injections of wrist and hand, ACOEM edition of 2017. Unverified.

Covers: steroid injections of forearm, wrist and hand: the carpal tunnel, tendon sheaths
and joints.
Asks: does a digit trigger or is a tendon sheath of the thumb inflamed, which need not
wait; else is there a condition that an injection is for, does pain limit function,
where that is told, and did weeks of a splint and drugs fail; did the one before help.
Not coded: two or three injections as the most; severe loss at the median nerve, which
calls for surgery; diabetes, which lowers success.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.hand_injection import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("hand", "Glucocorticosteroid injections"),),
)
