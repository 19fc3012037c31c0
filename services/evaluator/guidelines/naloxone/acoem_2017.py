"""Naloxone, ACOEM opioids guideline of 2017. Unverified.

Covers: naloxone for use at home, as a spray or an injector.
Asks: is the amount stated; does an opioid go on; is the risk of an overdose raised.
Not coded: whether the household was taught; the cheaper of two forms; the state law of
2019 on offering it; the drug list of 2018.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.naloxone import questions

MODULE = questions.module(days=IN_2017, passages=(acoem_2017("opioids", "Naloxone"),))
