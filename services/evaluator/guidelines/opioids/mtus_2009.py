"""Opioids, MTUS chronic pain guideline of 2009.

Covers: every opioid, tramadol among them: acute, postoperative, chronic, tapered.
Asks: the same as the edition of 2016, with a ceiling of 120 mg of morphine a day.
Not coded: the comparison with the state six months before; the numeric scale of
function; the table of conversion that the text itself prints; a specialist's reasons
for more than the ceiling.
"""

from services.evaluator.core.documents import IN_2009, chronic_2009
from services.evaluator.core.guideline import Note
from services.evaluator.guidelines.opioids import questions

CRITERIA = chronic_2009("Opioids, criteria for use", pages="76-80")
CHRONIC = chronic_2009("Opioids for chronic pain", pages="80-82")
WEANING = chronic_2009("Weaning of Medications", pages="124")

MODULE = questions.module(
    days=IN_2009,
    places=questions.Places(
        acute=chronic_2009("Opioids", pages="74-80"),
        postoperative=chronic_2009("Opioids", pages="74-80"),
        start=CRITERIA,
        function=CRITERIA,
        monitoring=CRITERIA,
        taper=WEANING,
    ),
    printed=(CRITERIA, CHRONIC),
    ceiling=120,  # page 86: 120 mg of morphine a day; unverified
    note=Note(
        text=(
            "Opioids should not be stopped abruptly; the injured worker is advised to "
            "speak with the treating physician about weaning."
        ),
        applies=questions.WEANING.applies,
    ),
    also_unverified=("the wording of the note on weaning in letters of this period",),
)
