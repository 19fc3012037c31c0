"""Sacroiliac joint injections, ACOEM edition of 2017. Unverified.

Covers: sacroiliac joint injections and blocks.
Asks: are three provocation tests positive, and did weeks of active care fail; for a
repeat, did the last one relieve enough, for long enough; is the joint inflamed by a
disease of the spine.
Not coded: other sources excluded; fluoroscopy; other blocks on one day; the two months
between two injections and the four a year.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.sacroiliac_injection import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("low back", "Sacroiliac joint injections"),),
    inflamed=True,
)
