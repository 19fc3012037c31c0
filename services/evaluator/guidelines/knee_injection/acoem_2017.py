"""Injections of the knee, ACOEM edition of 2017. Unverified.

Covers: steroid injections of the knee and its bursae, and aspiration with them.
Asks: is there arthritis, an effusion or a bursitis; does pain limit function, where
that is told; did months of exercise and drugs fail; is one injection asked for; did the
one before help.
Not coded: three injections in a joint as the most; signs of an infected joint; guidance
by ultrasound; weeks between two injections.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.knee_injection import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("knee", "Glucocorticosteroid injections"),),
)
