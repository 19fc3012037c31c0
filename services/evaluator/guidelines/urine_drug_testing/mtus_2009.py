"""Urine drug testing, MTUS chronic pain guideline of 2009.

Covers: screening and confirming tests of urine for drugs.
Asks: the same as the edition of 2016, whose frequency stands in for one that the text
of 2009 is not known to name.
Not coded: which substances a panel may hold; whether the test changes care; genetic
tests; the tiers of risk of the ODG, which were often cited beside this text.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.urine_drug_testing import questions

MODULE = questions.module(
    days=IN_2009, passages=(chronic_2009("Drug testing", pages="43"),)
)
