"""Psychiatric medication management, MTUS chronic pain guideline of 2016.

Covers: visits for psychotropic medication.
Asks: is the number of visits stated, finite, and at most six, and are they not
authorized already; is a psychotropic drug in use or a disorder that asks for one.
Not coded: the interval of the visits; who may prescribe; visits of the treating
physician for the same; stress of the first three months (ACOEM 2004).
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.psychiatric_medication_management import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Office visits"),),
)
