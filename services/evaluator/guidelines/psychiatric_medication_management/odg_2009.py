"""Psychiatric medication management, by the ODG, for the MTUS of 2009 is silent.

Covers: visits for psychotropic medication.
Asks: is the number of visits stated, finite, and at most six, and are they not
authorized already; is a psychotropic drug in use or a disorder that asks for one.
Not coded: the interval of the visits; who may prescribe; visits of the treating
physician for the same; stress of the first three months (ACOEM 2004).
"""

from services.evaluator.core.documents import IN_2009, odg
from services.evaluator.guidelines.psychiatric_medication_management import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(odg("Mental Illness and Stress", "Office visits"),),
)
