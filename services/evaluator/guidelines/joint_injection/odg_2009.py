"""Injections of a part that is not told, by the ODG.

Covers: injections of steroids or anesthetics into joints, bursae and tendons that the
request does not name, or that no chapter of a joint speaks of.
Asks: is the part named; did an examination find signs; did weeks of active care fail.
Not coded: what is injected; the numbers of injections; the effect of the one before.
"""

from services.evaluator.core.documents import BEFORE_2017, odg
from services.evaluator.guidelines.joint_injection import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(odg("Pain (Chronic)", "Injection with anaesthetics and/or steroids"),),
)
