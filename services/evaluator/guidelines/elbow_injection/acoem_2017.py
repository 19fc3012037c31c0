"""Injections of the elbow, ACOEM edition of 2017. Unverified.

Covers: steroid injections of the elbow: at the epicondyles, of the bursa and the joint.
Asks: is there a condition that an injection is for; does pain limit function, where
that is told; did weeks of other care fail; is it the only injection.
Not coded: aspiration of a bursa that may be infected; guidance by ultrasound.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.elbow_injection import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("elbow", "Glucocorticosteroid injections"),),
)
