"""Psychiatric medication management, ACOEM of 2017. Unverified.

Covers: visits for psychotropic medication.
Asks: is a psychotropic drug in use or a disorder that asks for one; is the number of
visits stated, finite, and at most six.
Not coded: who may prescribe; visits of the treating physician for the same.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.psychiatric_medication_management import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(acoem_2017("chronic pain", "Psychological care"),),
)
