"""Urine drug testing, MTUS opioid treatment guideline of 2016.

Covers: screening and confirming tests of urine for drugs.
Asks: is an opioid or another controlled drug taken or to be started; is a test due; is
one asked for at a time; is a confirmation warranted.
Not coded: which substances a panel may hold; whether the test changes care; genetic
tests; the tiers of risk of the ODG.
"""

from services.evaluator.core.documents import IN_2016, section
from services.evaluator.guidelines.urine_drug_testing import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        section(
            "Opioid Treatment",
            "3.3.6 Opioids for Chronic Pain and Chronic Opioid Treatment: Use of Urine "
            "Drug Testing (UDT)",
            year="2016",
            verified=True,
        ),
    ),
    frequency_read=True,
)
