"""Psychotherapy, MTUS chronic pain guideline of 2016 with the ODG.

Covers: individual and group psychotherapy and cognitive behavioral therapy.
Asks: the same as the edition of 2009, which came from an older ODG.
Not coded: weeks over which sessions are spread; a pain program, which contains
psychology; stress-related conditions of the first three months (ACOEM 2004); whether
the ODG of the day gave other numbers.
"""

from dataclasses import replace
from datetime import date

from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.courses import Track
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.psychotherapy import agreed, questions

TREATMENT = Passage(
    shape=Shape.MTUS_SECTIONS,
    document="Chronic Pain Medical Treatment",
    edition="2016",
    headings=("Psychological treatment",),
)
ODG = Passage(
    shape=Shape.OUTSIDE,
    document="Official Disability Guidelines (ODG)",
    part="Mental Illness and Stress",
    headings=("Cognitive behavioral therapy",),
    verified=False,
)

PAIN = Track(
    id="pain",
    trial=4,  # Psychological treatment: 3 to 4 sessions at first
    total=10,  # Psychological treatment: 6 to 10 in all with improvement
    citation=TREATMENT.citation(),
    guideline="the MTUS",
    fits=questions.has_pain_only,
    urgent=questions.is_urgent,
    verified=False,
)
DISORDER = Track(
    id="disorder",
    trial=6,  # ODG: 4 to 6 sessions
    total=20,  # ODG: 13 to 20 with progress
    citation=ODG.citation(),
    guideline="the ODG",
    fits=questions.has_disorder,
    urgent=questions.is_urgent,
    verified=False,
)
COMPLEX_DISORDER = replace(
    DISORDER,
    id="complex-disorder",
    total=50,  # ODG: up to 50 sessions for complex disorders
    fits=questions.has_complex_disorder,
)

MODULE = GuidelineModule(
    id="psychotherapy@2016-07-28",
    title="Psychotherapy",
    in_force_from=date(2016, 7, 28),
    in_force_until=date(2017, 11, 30),
    treatments=questions.TREATMENTS,
    passages=(TREATMENT, ODG),
    position=(
        "The MTUS supports psychological treatment of chronic pain in steps: a short "
        "trial of sessions, and more only when it brings functional improvement. For "
        "mental disorders the ODG supports a trial of up to 6 sessions, up to 20 with "
        "documented progress, and up to 50 for complex disorders"
    ),
    criteria=questions.criteria(
        tracks=(PAIN, DISORDER, COMPLEX_DISORDER), treatment=TREATMENT.citation()
    ),
    worked_cases=agreed.worked_cases(date(2016, 12, 1)),
    unverified=(
        "the numbers of sessions in this edition; those of 2009 are used",
        "the name of the ODG topic",
        *questions.UNSOURCED,
    ),
)
