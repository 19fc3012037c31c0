"""Erectile drugs and testosterone since 2016; every later edition is silent, too.

Covers: sildenafil, tadalafil, vardenafil; testosterone in any form.
Asks: is the amount stated; is the dysfunction, or for testosterone a low level,
documented; was a cause that goes back to the injury looked for; for an erectile drug,
are no nitrates taken.
Not coded: heart disease, the effect of earlier use, which examination and blood tests a
work-up holds.
"""

from services.evaluator.core.documents import IN_2016, Days
from services.evaluator.guidelines.erectile_drugs import questions

MODULE = questions.module(
    days=Days(first=IN_2016.first, last=None),
    testosterone=questions.label("Testosterone", questions.TESTOSTERONE),
)
