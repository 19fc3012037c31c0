"""Trigger point injections, ACOEM edition of 2017. Unverified.

Covers: trigger point injections.
Asks: does the record show what is listed below, and did weeks of active care fail; for
a repeat, did the last one relieve enough, for long enough, with gain in function.
Not coded: the number of injections in a session; what is injected.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.trigger_point_injection import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "Trigger point injections (TPIs)"),),
)
