"""Trigger point injections, edition of 2009.

Covers: trigger point injections.
Asks: does the record show what is listed below, and did weeks of active care fail; for
a repeat, did the last one relieve enough, for long enough, with gain in function.
Not coded: the number of injections in a session; what is injected.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.trigger_point_injection import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Trigger point injections (TPIs)", pages="122"),),
)
