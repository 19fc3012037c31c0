"""Injections of the hip, by the ODG, because the MTUS is silent.

Covers: steroid injections of the hip joint and of the bursae about it.
Asks: is the bursa at the trochanter inflamed, which need not wait; else is there
arthritis, does pain limit function, where that is told, and did months of exercise and
drugs fail; is one injection asked for; did the one before help.
Not coded: how far the arthritis has gone: early disease is not injected; guidance,
which the hip needs.
"""

from services.evaluator.core.documents import BEFORE_2017, odg
from services.evaluator.guidelines.hip_injection import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(odg("Hip & Pelvis", "Intra-articular steroid hip injection (IASHI)"),),
)
