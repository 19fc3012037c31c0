"""Wrist, hand and finger splints, MTUS body chapters of 2004.

Covers: braces and splints of wrist, hand and fingers.
Asks: does the condition, or a surgery, call for the support.
Not coded: rental, wear and replacement; whether a custom device is needed; how long it
is worn.
"""

from services.evaluator.core.documents import BEFORE_2017, section
from services.evaluator.guidelines.hand_brace import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(
        section(
            "Forearm, Wrist, and Hand Complaints", "Physical Methods", verified=True
        ),
    ),
)
