"""Psychological progress reports, MTUS chronic pain guidelines of 2009.

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
    shape=Shape.MTUS_PAGES,
    document="Chronic Pain Treatment Guidelines",
    edition="2009",
    part="Part Two: Behavioral Interventions",
    headings=("Psychological Evaluation",),
    pages=("100-101",),
    by_section="Chronic Pain Medical Treatment",
)

MODULE = GuidelineModule(
    id="progress_reports@2009-07-18",
    title="Psychological progress reports",
    in_force_from=date(2009, 7, 18),
    in_force_until=date(2016, 7, 27),
    treatments=questions.TREATMENTS,
    passages=(PASSAGE,),
    position=(
        "Monitoring progress belongs to psychological treatment and its evaluation; a "
        "report apart from the session needs a finite number and a reason of its own"
    ),
    criteria=questions.criteria(citation=PASSAGE.citation()),
    worked_cases=agreed.worked_cases(date(2015, 6, 1)),
)
