"""Opioids, MTUS chronic pain guideline of 2009.

Covers: every opioid, tramadol among them: acute, postoperative, chronic, tapered.
Asks: the same as the edition of 2016, with a ceiling of 120 mg of morphine a day, and
of acute pain two weeks in all without a limit of one fill.
Not coded: what the edition of 2016 leaves out; the comparison with the state six months
before (pages 88-89); the numeric scale of function; the table of conversion that the
text itself prints.
"""

from services.evaluator.core.documents import IN_2009, about, chronic_2009
from services.evaluator.core.guideline import Note
from services.evaluator.guidelines.opioids import phases, questions

CRITERIA = chronic_2009("Opioids, criteria for use", pages="76-80")
CHRONIC = chronic_2009("Opioids for chronic pain", pages="80-82")
STARTING = chronic_2009("Opioids, criteria for use", pages="76-77")
DOSE = chronic_2009("Opioids, dosing", pages="86-87")
TRAMADOL = (
    chronic_2009("Tramadol (Ultram)", pages="113"),
    chronic_2009("Opioids, specific drug list", pages="93-94"),
)
WEANING = chronic_2009("Weaning of Medications", pages="124")

MODULE = questions.module(
    days=IN_2009,
    places=questions.Places(
        acute=chronic_2009("Opioids", pages="74-80"),
        postoperative=chronic_2009("Opioids", pages="74-80"),
        start=STARTING,
        function=CRITERIA,
        monitoring=CRITERIA,
        taper=WEANING,
        dose=DOSE,
        tramadol=TRAMADOL[0],
    ),
    printed=(CRITERIA, CHRONIC, *(about(one, phases.TRAMADOL) for one in TRAMADOL)),
    fill=None,  # the CDC spoke in March 2016, after almost all of these years
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
