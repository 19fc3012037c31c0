"""Surgery of the hip, by the ODG, because the MTUS is silent.

Covers: surgery of the hip.
Asks: does the record show what is listed below, and did weeks of active care fail; for
a replacement, is the person old enough and not too heavy.
Not coded: relief from an injection; fractures of the femoral neck, which need not wait.
"""

from services.evaluator.core.documents import BEFORE_2017, odg
from services.evaluator.guidelines.hip_surgery import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(odg("Hip & Pelvis", "Indications for Surgery"),),
)
