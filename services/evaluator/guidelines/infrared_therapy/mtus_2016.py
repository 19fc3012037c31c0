"""Infrared and laser therapy, MTUS chronic pain guideline of 2016.

Covers: infrared therapy, low level laser therapy.
Asks: is there an exception for a treatment that is not recommended, exceptional factors
or for infrared heat an acute back beside exercise; is the number stated and finite.
Not coded: how short such a course is; infrared heat within acupuncture.
"""

from services.evaluator.core.documents import IN_2016, about, chronic_2016
from services.evaluator.guidelines.infrared_therapy import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        about(chronic_2016("Low level laser therapy (LLLT)"), questions.LASER),
        questions.ODG,
    ),
)
