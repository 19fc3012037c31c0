"""Acupuncture, MTUS acupuncture guideline of 2007 beside the ACOEM of 2017. Unverified.

Covers: acupuncture with and without electrical stimulation, and the evaluation for it.
Asks: is the number stated and finite, and not authorized already; is it an adjunct to
rehabilitation or surgery, or are drugs not tolerated; at most six treatments at first,
over two months; going on, are earlier ones counted, did they bring functional
improvement, and do they stay within the twelve of the ODG.
Not coded: the licence of the provider; treatments a week; the shoulder, and the ACOEM
guidelines of single parts of the body, which may speak where pain is not chronic; the
shorter trial of the ODG for the neck; dry needling.
"""

from services.evaluator.core.chapters import first_2017
from services.evaluator.core.documents import IN_2017, section
from services.evaluator.guidelines.acupuncture import questions

MODULE = questions.module(
    days=IN_2017,
    passages=(
        section("Acupuncture Treatment", year="2007"),
        *first_2017("Acupuncture"),
    ),
    more=("that the text of 2007 still speaks beside the ACOEM guidelines of 2017",),
)
