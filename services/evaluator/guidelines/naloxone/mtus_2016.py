"""Naloxone, MTUS opioid treatment guideline of 2016.

Covers: naloxone for use at home, as a spray or an injector.
Asks: is the amount stated; does an opioid go on, if only in a taper; is the risk of an
overdose raised, by dose, sedatives, an overdose before, abuse or breathing; for Evzio a
reason against the spray.
Not coded: whether the household was taught.
"""

from services.evaluator.core.documents import IN_2016, section
from services.evaluator.guidelines.naloxone import questions

MODULE = questions.module(
    days=IN_2016, passages=(section("Opioid Treatment", year="2016"),)
)
