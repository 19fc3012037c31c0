"""Plasma for the elbow, by the ODG, because the MTUS is silent.

Covers: platelet-rich plasma for the elbow.
Asks: is there an epicondylitis; did three months of exercise fail; is it the only
injection of plasma.
Not coded: that the exercise was eccentric; the inner side of the elbow; guidance.
"""

from services.evaluator.core.documents import BEFORE_2017, odg
from services.evaluator.guidelines.elbow_prp_injection import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(odg("Elbow", "Platelet-rich plasma (PRP)"),),
)
