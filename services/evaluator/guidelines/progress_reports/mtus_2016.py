"""Psychological progress reports, MTUS chronic pain guideline of 2016.

Covers: separate reports on the progress of psychological treatment, and notes asked for
apart.
Asks: is the number of reports finite; is there a reason to report apart from the
session.
Not coded: reports that the law asks of treating physicians; record review and team
conferences.
"""

from datetime import date

from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.progress_reports import agreed, questions

PASSAGE = Passage(
    shape=Shape.MTUS_SECTIONS,
    document="Chronic Pain Medical Treatment",
    edition="2016",
    headings=("Psychological evaluations",),
    verified=False,
)

MODULE = GuidelineModule(
    id="progress_reports@2016-07-28",
    title="Psychological progress reports",
    in_force_from=date(2016, 7, 28),
    in_force_until=date(2017, 11, 30),
    treatments=questions.TREATMENTS,
    passages=(PASSAGE,),
    position=(
        "Monitoring progress belongs to psychological treatment and its evaluation; a "
        "report apart from the session needs a finite number and a reason of its own"
    ),
    criteria=questions.criteria(citation=PASSAGE.citation()),
    worked_cases=agreed.worked_cases(date(2016, 12, 1)),
    unverified=("that this section is cited for reports",),
)
