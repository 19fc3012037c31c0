"""Acupuncture, MTUS acupuncture guideline of 2007.

Covers: acupuncture with and without electrical stimulation, and the evaluation for it.
Asks: is the number stated and finite, and not authorized already; is it an adjunct to
rehabilitation or surgery, or are drugs not tolerated; at most six treatments at first,
over two months; going on, are earlier ones counted, did they bring functional
improvement, and do they stay within the twelve of the ODG.
Not coded: the licence of the provider; treatments a week; the shoulder, which the text
of 2007 leaves to chapter 9 of the ACOEM guidelines, page 204; the shorter trial of the
ODG for the neck; dry needling.
"""

from services.evaluator.core.documents import BEFORE_2017, section
from services.evaluator.guidelines.acupuncture import questions

MODULE = questions.module(
    days=BEFORE_2017,
    passages=(section("Acupuncture Treatment", year="2007", verified=True),),
    more=(
        "how letters before 2016 cite it, where only the form without pages is seen",
    ),
)
