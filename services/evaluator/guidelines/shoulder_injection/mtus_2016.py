"""Injections of the shoulder, chapter of 2004, cited by section.

Covers: steroid injections of the shoulder: subacromial, of the joint, of the joint at
the collarbone and of tendon sheaths.
Asks: is there a condition that an injection is for; does pain limit function, where
that is told; did weeks of exercise and drugs fail; is one injection asked for; did the
one before help.
Not coded: three injections as the most; guidance by ultrasound; that a second follows a
partial and passing benefit alone; the three months of the ODG.
"""

from services.evaluator.core.documents import IN_2016, chapter, odg
from services.evaluator.guidelines.shoulder_injection import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        chapter("shoulder", "Initial Care"),
        odg("Shoulder", "Steroid injections"),
    ),
)
