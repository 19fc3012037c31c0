"""Psychological progress reports, ACOEM chronic pain guideline of 2017. Unverified.

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
    document="Chronic Pain Guideline",
    edition="ACOEM May 15, 2017",
    headings=("Psychological evaluation",),
    verified=False,
)

MODULE = GuidelineModule(
    id="progress_reports@2017-12-01",
    title="Psychological progress reports",
    in_force_from=date(2017, 12, 1),
    in_force_until=None,
    treatments=questions.TREATMENTS,
    passages=(PASSAGE,),
    position=(
        "Monitoring progress belongs to psychological treatment and its evaluation; a "
        "report apart from the session needs a finite number and a reason of its own"
    ),
    criteria=questions.criteria(citation=PASSAGE.citation()),
    worked_cases=agreed.worked_cases(date(2018, 3, 1)),
    unverified=(
        "the whole edition: its text was not at hand, only its title and date",
        "the sentence in which letters of this time cite it",
    ),
)
