"""Therapeutic ultrasound, MTUS chronic pain guideline of 2016.

Covers: ultrasound as a treatment, in the clinic or at home.
Asks: is there an exception for a treatment that is not recommended; is the number of
sessions stated and finite.
Not coded: ultrasound as an image; ultrasound inside a visit of therapy.
"""

from services.evaluator.core.chapters import first_2016
from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.therapeutic_ultrasound import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(chronic_2016("Ultrasound, therapeutic", verified=True), *first_2016()),
    sourced=True,
)
