"""Psychotherapy, MTUS chronic pain guidelines of 2009 with the ODG of March 2015.

Covers: individual and group psychotherapy and cognitive behavioral therapy.
Asks: is the number of sessions stated and finite; is the care not authorized already;
is there a psychological condition; is an evaluation asked for beside it done; does a
first request stay within a trial, unless life is in danger; did earlier sessions bring
objective functional improvement; does the whole course stay within limits; are goals
denied.
Not coded: weeks over which sessions are spread; four weeks of physical care before
referral; a pain program, which contains psychology; ODG editions other than March 2015;
pain under three months (ACOEM 2004, stress-related conditions).
"""

from datetime import date

from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.courses import Track
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.psychotherapy import agreed, questions

TREATMENT = Passage(
    shape=Shape.MTUS_PAGES,
    document="Chronic Pain Treatment Guidelines",
    edition="2009",
    part="Part Two",
    headings=("Behavioral Interventions", "Psychological Treatment"),
    see_also="ODG Cognitive Behavioral Therapy Guidelines for Chronic Pain",
    pages=("101-102", "23-24"),
    by_section="Chronic Pain Medical Treatment",
)
ODG = Passage(
    shape=Shape.OUTSIDE,
    document="Official Disability Guidelines (ODG)",
    edition="March 2015 update",
    part="Chapter Mental Illness and Stress",
    headings=("Topic: Cognitive Behavioral Therapy", "Psychotherapy Guidelines"),
)

PAIN = Track(
    id="pain",
    trial=4,  # pp. 23-24: an initial trial of 3 to 4 sessions
    total=10,  # pp. 23-24: 6 to 10 visits in all, with functional improvement
    citation=TREATMENT.citation(),
    guideline="the MTUS",
    fits=questions.has_pain_only,
    urgent=questions.is_urgent,
)
DISORDER = Track(
    id="disorder",
    trial=6,  # ODG: 4 to 6 sessions should show whether there is a response
    total=20,  # ODG: 13 to 20 visits, if progress is made
    citation=ODG.citation(),
    guideline="the ODG",
    fits=questions.has_disorder,
    urgent=questions.is_urgent,
)
COMPLEX_DISORDER = Track(
    id="complex-disorder",
    trial=6,  # as above: a complex disorder starts with a trial too
    total=50,  # ODG: a year or 50 sessions for complex mental disorders
    citation=ODG.citation(),
    guideline="the ODG",
    fits=questions.has_complex_disorder,
    urgent=questions.is_urgent,
)

MODULE = GuidelineModule(
    id="psychotherapy@2009-07-18",
    title="Psychotherapy",
    in_force_from=date(2009, 7, 18),
    in_force_until=date(2016, 7, 27),
    treatments=questions.TREATMENTS,
    passages=(TREATMENT, ODG),
    position=(
        "The MTUS supports psychological treatment for appropriately identified "
        "patients with chronic pain: a trial of 3 to 4 sessions, and 6 to 10 in all "
        "once there is objective functional improvement. For mental disorders the ODG "
        "goes further: a trial of 4 to 6 sessions, 13 to 20 with documented progress, "
        "and up to 50 for complex disorders"
    ),
    criteria=questions.criteria(
        tracks=(PAIN, DISORDER, COMPLEX_DISORDER), treatment=TREATMENT.citation()
    ),
    worked_cases=agreed.worked_cases(date(2015, 6, 1)),
    unverified=questions.UNSOURCED,
)
