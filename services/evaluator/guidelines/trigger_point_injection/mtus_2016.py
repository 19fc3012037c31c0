"""Trigger point injections, edition of 2016.

Covers: trigger point injections.
Asks: does the record show what is listed below, and did weeks of active care fail; for
a repeat, did the last one relieve enough, for long enough, with gain in function.
Not coded: the number of injections in a session; what is injected.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.trigger_point_injection import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Trigger point injections (TPIs)"),),
)
