"""Psychological evaluation and testing, MTUS chronic pain guideline of 2016.

Covers: psychological and psychiatric evaluation, consultation, clearance, psychological
testing.
Asks: is there a ground (symptoms, trouble in coping, danger, chronic pain, a planned
implant or fusion); is it the first, with an end, and not authorized already; are tests
and hours named; is testing not part of an evaluation asked for beside it.
Not coded: neuropsychological testing (a module of its own); the time after which a
repeated evaluation is justified; separating work-related from other factors; stress of
the first three months (ACOEM 2004).
"""

from datetime import date

from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.psychological_evaluation import agreed, questions

PASSAGE = Passage(
    shape=Shape.MTUS_SECTIONS,
    document="Chronic Pain Medical Treatment",
    edition="2016",
    headings=("Psychological evaluations",),
)

MODULE = GuidelineModule(
    id="psychological_evaluation@2016-07-28",
    title="Psychological evaluation and testing",
    in_force_from=date(2016, 7, 28),
    in_force_until=date(2017, 11, 30),
    treatments=questions.TREATMENTS,
    passages=(PASSAGE,),
    position=(
        "Psychological evaluations are broadly recommended in chronic pain and before "
        "some procedures; they should tell whether further psychosocial care is "
        "indicated. Tests and their extent have to be named, and a repeated evaluation "
        "needs a reason"
    ),
    criteria=questions.criteria(citation=PASSAGE.citation()),
    worked_cases=agreed.worked_cases(date(2016, 12, 1)),
)
