"""Psychotherapy, ACOEM chronic pain guideline of 2017, with the ODG. Unverified.

Covers: individual and group psychotherapy and cognitive behavioral therapy.
Asks: the same as the edition of 2016; the text of 2017 was not at hand.
Not coded: weeks over which sessions are spread; a pain program, which contains
psychology; the ACOEM mental-health guidelines that were adopted later.
"""

from dataclasses import replace
from datetime import date

from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.courses import Track
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.psychotherapy import agreed, questions

TREATMENT = Passage(
    shape=Shape.MTUS_SECTIONS,
    document="Chronic Pain Guideline",
    edition="ACOEM May 15, 2017",
    headings=("Cognitive behavioral therapy",),
    verified=False,
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
    trial=4,  # unverified: the number of the 2009 edition
    total=10,  # unverified: the number of the 2009 edition
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
    id="psychotherapy@2017-12-01",
    title="Psychotherapy",
    in_force_from=date(2017, 12, 1),
    in_force_until=None,
    treatments=questions.TREATMENTS,
    passages=(TREATMENT, ODG),
    position=(
        "The MTUS supports cognitive behavioral therapy as part of the care of chronic "
        "pain, a short trial first and more only with functional improvement. For "
        "mental disorders the ODG supports a trial of up to 6 sessions, up to 20 with "
        "documented progress, and up to 50 for complex disorders"
    ),
    criteria=questions.criteria(
        tracks=(PAIN, DISORDER, COMPLEX_DISORDER), treatment=TREATMENT.citation()
    ),
    worked_cases=agreed.worked_cases(date(2018, 3, 1)),
    unverified=(
        "the whole edition: its text was not at hand, only its title and date",
        "the sentence in which letters of this time cite it",
        *questions.UNSOURCED,
    ),
)
