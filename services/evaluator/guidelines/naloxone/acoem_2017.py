"""Naloxone, ACOEM opioids guideline of 2017. Unverified.

Covers: naloxone for use at home, as a spray or an injector.
Asks: is the amount stated; does an opioid go on, if only in a taper; is the risk of an
overdose raised, by dose, sedatives, an overdose before, abuse or breathing; for Evzio a
reason against the spray.
Not coded: whether the household was taught; the state law of 2019 on offering it, which
starts from 90 mg; the drug list of 2018; what the text of 2017 asks beyond, for it was
not at hand.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.naloxone import questions

MODULE = questions.module(days=IN_2017, passages=(acoem_2017("opioids", "Naloxone"),))
