"""Electrical stimulation in the clinic, ACOEM of 2017. Unverified.

Covers: sessions of electrical stimulation given by a therapist.
Asks: is the number of sessions stated; does no other course run; is it an adjunct; are
goals stated.
Not coded: units for the home.
"""

from services.evaluator.core.chapters import first_2017
from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.electrical_stimulation import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(
        acoem_2017("chronic pain", "Electrical stimulation"),
        *first_2017("Electrical stimulation"),
    ),
)
