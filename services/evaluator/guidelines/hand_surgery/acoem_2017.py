"""Surgery of the wrist and hand, ACOEM edition of 2017. Unverified.

Covers: surgery of the wrist and hand.
Asks: does the record show what is listed below, and did weeks of active care fail; or
is there no time to wait.
Not coded: injections before; single operations and their own thresholds.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.hand_surgery import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("hand", "Surgical considerations"),),
)
