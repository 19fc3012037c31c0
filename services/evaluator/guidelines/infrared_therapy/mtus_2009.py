"""Infrared and laser therapy, MTUS chronic pain guidelines of 2009.

Covers: infrared therapy, low level laser therapy.
Asks: is there an exception for a treatment that is not recommended.
Not coded: infrared heat within acupuncture.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.infrared_therapy import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Low-Level Laser Therapy (LLLT)", pages="57"),),
)
