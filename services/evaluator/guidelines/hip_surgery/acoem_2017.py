"""Surgery of the hip, ACOEM edition of 2017. Unverified.

Covers: surgery of the hip.
Asks: does the record show what is listed below, and did weeks of active care fail; for
a replacement, is the person old enough and not too heavy.
Not coded: relief from an injection; fractures of the femoral neck, which need not wait.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.hip_surgery import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("hip", "Surgical considerations"),),
)
