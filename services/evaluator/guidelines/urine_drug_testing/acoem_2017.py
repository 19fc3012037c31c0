"""Urine drug testing, ACOEM opioids guideline of 2017. Unverified.

Covers: screening and confirming tests of urine for drugs.
Asks: the same as the edition of 2016; the text of 2017 was not at hand.
Not coded: which substances a panel may hold; whether the test changes care; genetic
tests; the check of CURES that a statute asks for since October 2018.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.urine_drug_testing import questions

MODULE = questions.module(
    days=IN_2017, passages=(acoem_2017("opioids", "Urine Drug Screening"),)
)
