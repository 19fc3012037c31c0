"""Plasma for the elbow, ACOEM edition of 2017. Unverified.

Covers: platelet-rich plasma for the elbow.
Asks: is there an epicondylitis; did three months of exercise fail; is it the only
injection of plasma.
Not coded: that the exercise was eccentric; the inner side of the elbow; guidance.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.elbow_prp_injection import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("elbow", "Platelet-rich plasma injections"),),
)
