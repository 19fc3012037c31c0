"""Botulinum toxin, ACOEM edition of 2017. Unverified.

Covers: botulinum toxin.
Asks: does the record show what is listed below.
Not coded: days and hours of headache; units and sites; the effect of the injection
before.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.botulinum_toxin import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "Botulinum toxin (Botox; Myobloc)"),),
)
