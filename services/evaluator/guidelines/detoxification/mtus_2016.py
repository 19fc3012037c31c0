"""Detoxification, MTUS chronic pain guideline of 2016.

Covers: inpatient and outpatient detoxification and supervised withdrawal.
Asks: is there a reason such as a failed taper; are the level of care and the days
stated; is it not rapid or under anesthesia.
Not coded: whether the level fits, and whether a taper at home was tried or is unsafe;
the plan for afterwards; dose and companion drugs.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016, section
from services.evaluator.guidelines.detoxification import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        chronic_2016("Detoxification"),
        section(
            "Opioid Treatment",
            "4.1 Tapering Opioids: Indications for Tapering Opioids",
            "4.2 Tapering Opioids: Methods for Tapering Opioids",
            year="2016",
            verified=True,
        ),
    ),
)
