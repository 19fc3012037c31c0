"""Psychiatric medication management, MTUS chronic pain guidelines of 2009.

Covers: visits for psychotropic medication.
Asks: is a psychotropic drug in use or a disorder that asks for one; is the number of
visits stated, finite, and at most six.
Not coded: who may prescribe; visits of the treating physician for the same.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.psychiatric_medication_management import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Psychological treatment", pages="101-102"),),
)
