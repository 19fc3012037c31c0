"""Opioids, ACOEM opioids guideline of 2017. Unverified.

Covers: every opioid, tramadol among them: acute, postoperative, chronic, tapered.
Asks: the same as the edition of 2016, with a ceiling of 50 mg of morphine a day.
Not coded: what the edition of 2016 leaves out; what the text of 2017 asks beyond it,
for it was not at hand; the drug list of 2018, which says what needs review and not what
is necessary.
"""

from services.evaluator.core.documents import IN_2017, acoem_2017
from services.evaluator.guidelines.opioids import questions

OPIOIDS = acoem_2017("opioids", "Opioids")

MODULE = questions.module(
    days=IN_2017,
    places=questions.Places(
        acute=OPIOIDS,
        postoperative=OPIOIDS,
        start=OPIOIDS,
        function=OPIOIDS,
        monitoring=OPIOIDS,
        taper=OPIOIDS,
        dose=OPIOIDS,
        tramadol=OPIOIDS,
    ),
    printed=(OPIOIDS,),
    ceiling=50,  # recommended since the edition of 2014, 50 mg a day
    ceiling_verified=True,
    note=questions.WEANING,
)
