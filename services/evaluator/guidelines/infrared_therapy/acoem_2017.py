"""Infrared and laser therapy, ACOEM of 2017. Unverified.

Covers: infrared therapy, low level laser therapy.
Asks: is there an exception for a treatment that is not recommended, exceptional factors
or for infrared heat an acute back beside exercise; is the number stated and finite.
Not coded: how short such a course is; infrared heat within acupuncture.
"""

from services.evaluator.core.documents import IN_2017, about, acoem_2017
from services.evaluator.guidelines.infrared_therapy import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(
        about(acoem_2017("low back", "Low-level laser therapy"), questions.LASER),
        questions.ODG,
    ),
)
