"""Fusion of the lumbar spine, ACOEM edition of 2017. Unverified.

Covers: fusion of the lumbar spine.
Asks: does the record show what is listed below, and did weeks of active care fail; or
is there no time to wait; are no more than two levels asked for.
Not coded: the degree of instability; a decompression that destabilizes; pseudarthrosis.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.lumbar_fusion import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("low back", "Surgical considerations"),),
)
