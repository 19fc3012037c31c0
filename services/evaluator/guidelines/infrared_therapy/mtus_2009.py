"""Infrared and laser therapy, MTUS chronic pain guidelines of 2009.

Covers: infrared therapy, low level laser therapy.
Asks: is there an exception for a treatment that is not recommended, exceptional factors
or for infrared heat an acute back beside exercise; is the number stated and finite.
Not coded: how short such a course is; infrared heat within acupuncture.
"""

from services.evaluator.core.documents import IN_2009, about, chronic_2009
from services.evaluator.guidelines.infrared_therapy import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(
        about(
            chronic_2009("Low-Level Laser Therapy (LLLT)", pages="57"), questions.LASER
        ),
        questions.ODG,
    ),
)
