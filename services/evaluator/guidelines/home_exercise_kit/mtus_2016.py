"""Home exercise kits, MTUS chronic pain guideline of 2016 with the ODG.

Covers: kits, bands, pulleys, balls and other equipment for exercise at home.
Asks: is simple equipment asked for, and not fitness equipment; are the contents of the
kit named, or is it one for the shoulder; is there a program of exercise that it serves.
Not coded: a reason for special equipment; whether the kit is of use without an injury.
"""

from services.evaluator.core.documents import IN_2016, chronic_2016
from services.evaluator.guidelines.home_exercise_kit import questions

MODULE = questions.module(
    days=IN_2016,
    passages=(
        chronic_2016("Exercise"),
        questions.KITS,
    ),
)
