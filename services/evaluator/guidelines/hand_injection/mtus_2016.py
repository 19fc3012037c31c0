"""Injections of wrist and hand, chapter of 2004, cited by section.

Covers: steroid injections of forearm, wrist and hand: the carpal tunnel, tendon sheaths
and joints.
Asks: does a digit trigger or is a tendon sheath of the thumb inflamed, which need not
wait; else is there a condition that an injection is for, does pain limit function,
where that is told, and did weeks of a splint and drugs fail; did the one before help.
Not coded: two or three injections as the most; severe loss at the median nerve, which
calls for surgery; diabetes, which lowers success.
"""

from services.evaluator.core.documents import IN_2016, chapter, odg
from services.evaluator.guidelines.hand_injection import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        chapter("hand", "Initial Care"),
        odg("Forearm, Wrist, & Hand", "Injection"),
    ),
)
