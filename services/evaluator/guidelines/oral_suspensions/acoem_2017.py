"""Drugs as oral suspensions, ACOEM chronic pain guideline of 2017. Unverified.

Covers: Fanatrex, Dicopanol, Deprizine, Tabradol and other kits for suspensions by
mouth.
Asks: is the amount stated, without refills ahead; is there a reason why tablets cannot
be taken; does the record show what the drug itself is for; for Dicopanol were sleep
hygiene or free sleep aids tried.
Not coded: the limits of the drug itself (days, doses, response), for the form alone
decides in nearly all cases; what other suspensions are for, Synapryn with its opioid
among them: these are refused; what the text of 2017 asks
beyond, for it was not at hand.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.oral_suspensions import questions

MODULE = questions.module(
    days=IN_2017,
    places=dict.fromkeys(
        questions.TREATMENTS, acoem_2017("chronic pain", "Medications")
    ),
)
