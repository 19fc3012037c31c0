"""Therapeutic ultrasound, ACOEM of 2017. Unverified.

Covers: ultrasound as a treatment, in the clinic or at home.
Asks: is there an exception for a treatment that is not recommended; is the number of
sessions stated and finite.
Not coded: ultrasound as an image; ultrasound inside a visit of therapy.
"""

from services.evaluator.core.chapters import each_2017
from services.evaluator.core.documents import IN_2017
from services.evaluator.guidelines.therapeutic_ultrasound import questions

MODULE = questions.module(
    days=IN_2017,
    passages=each_2017("Ultrasound"),
)
