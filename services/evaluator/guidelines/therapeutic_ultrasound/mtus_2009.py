"""Therapeutic ultrasound, MTUS chronic pain guidelines of 2009.

Covers: ultrasound as a treatment, in the clinic or at home.
Asks: is there an exception for a treatment that is not recommended; is the number of
sessions stated and finite.
Not coded: ultrasound as an image; ultrasound inside a visit of therapy.
"""

from services.evaluator.core.chapters import first_2009
from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.guidelines.therapeutic_ultrasound import questions

MODULE = questions.module(
    days=IN_2009,
    passages=(chronic_2009("Ultrasound, Therapeutic", pages="123"), *first_2009()),
)
