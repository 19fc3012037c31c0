"""Psychiatric medication management, by the ODG, beside the ACOEM of 2017. Unverified.

Covers: visits for psychotropic medication.
Asks: is the number of visits stated, finite, and at most six, and are they not
authorized already; is a psychotropic drug in use or a disorder that asks for one.
Not coded: ACOEM guidelines on mental health, adopted later; the interval of the visits;
who may prescribe; visits of the treating physician for the same.
"""

from services.evaluator.core.documents import IN_2017, odg
from services.evaluator.guidelines.psychiatric_medication_management import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(odg("Mental Illness and Stress", "Office visits"),),
)
