"""Erectile drugs and testosterone, MTUS of 2009, which speaks of testosterone alone.

Covers: sildenafil, tadalafil, vardenafil; testosterone in any form.
Asks: is the amount stated; is the dysfunction, or for testosterone a low level,
documented; was a cause that goes back to the injury looked for; for an erectile drug,
are no nitrates taken.
Not coded: heart disease, the effect of earlier use, which examination and blood tests a
work-up holds.
"""

from services.evaluator.core.documents import IN_2009, about, chronic_2009
from services.evaluator.guidelines.erectile_drugs import questions

MODULE = questions.module(
    days=IN_2009,
    testosterone=about(
        chronic_2009("Testosterone replacement", pages="110-111"),
        questions.TESTOSTERONE,
    ),
)
