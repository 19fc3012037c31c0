"""Botulinum toxin, edition of 2016.

Covers: botulinum toxin.
Asks: does the record show what is listed below.
Not coded: days and hours of headache; units and sites; the effect of the injection
before.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.botulinum_toxin import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Botulinum toxin (Botox; Myobloc)"),),
)
