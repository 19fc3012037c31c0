"""Botulinum toxin, edition of 2009.

Covers: botulinum toxin.
Asks: does the record show what is listed below.
Not coded: days and hours of headache; units and sites; the effect of the injection
before.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.botulinum_toxin import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Botulinum toxin (Botox; Myobloc)", pages="25-26"),),
)
