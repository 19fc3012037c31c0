"""Decompression of the lumbar spine, ACOEM edition of 2017. Unverified.

Covers: decompression of the lumbar spine.
Asks: does the record show what is listed below, and did weeks of active care fail; or
is there no time to wait.
Not coded: whether level and side agree; neurogenic claudication; psychological
screening; repeats.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.lumbar_decompression import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("low back", "Surgical considerations"),),
)
