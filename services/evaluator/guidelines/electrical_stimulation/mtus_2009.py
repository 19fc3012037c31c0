"""Electrical stimulation in the clinic, MTUS chronic pain guidelines of 2009.

Covers: sessions of electrical stimulation given by a therapist.
Asks: is the number of sessions stated; does no other course run; is it an adjunct; are
goals stated.
Not coded: units for the home.
"""

from services.evaluator.core.chapters import first_2009
from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.electrical_stimulation import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Physical Medicine", pages="98-99"), *first_2009()),
)
