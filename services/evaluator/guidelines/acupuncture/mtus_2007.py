"""Acupuncture, MTUS acupuncture guideline of 2007.

Covers: acupuncture with and without electrical stimulation, and the evaluation for it.
Asks: is the number stated and finite, and not authorized already; is it an adjunct, or
are drugs not tolerated; at most six treatments at first; going on, are earlier ones
counted, did they bring functional improvement, and do they stay within twelve.
Not coded: the licence of the provider; months over which treatments are spread; the
shoulder, which the text of 2007 left out; dry needling.
"""

from services.evaluator.core.documents import ALWAYS, section
from services.evaluator.guidelines.acupuncture import questions

MODULE = questions.module(
    days=ALWAYS,
    passages=(section("Acupuncture Treatment", year="2007", verified=True),),
)
