"""Injections of the hip, ACOEM edition of 2017. Unverified.

Covers: steroid injections of the hip joint and of the bursae about it.
Asks: is the bursa at the trochanter inflamed, which need not wait; else is there
arthritis, does pain limit function, where that is told, and did months of exercise and
drugs fail; is one injection asked for; did the one before help.
Not coded: how far the arthritis has gone: early disease is not injected; guidance,
which the hip needs.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.hip_injection import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("hip", "Glucocorticosteroid injections"),),
)
