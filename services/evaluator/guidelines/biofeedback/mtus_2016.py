"""Biofeedback, MTUS chronic pain guideline of 2016.

Covers: biofeedback of muscle tension, temperature and the like; neurofeedback.
Asks: is it part of cognitive behavioral therapy that stands; is the number stated and
finite, and not authorized already; is it within a trial of 4, or 10 in all with
improvement; is motivation not denied.
Not coded: its aim; practice at home apart; weeks over which sessions are spread;
sessions counted together with those of the therapy; the body part of surface
electrodes; hypnosis and relaxation (a module of their own).
"""

from datetime import date

from services.evaluator.core.citing import Passage, Shape
from services.evaluator.core.courses import Track
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.biofeedback import agreed, questions

PASSAGE = Passage(
    shape=Shape.MTUS_SECTIONS,
    document="Chronic Pain Medical Treatment",
    edition="2016",
    headings=("Biofeedback",),
    verified=False,
)

TRACK = Track(
    id="biofeedback",
    trial=4,  # Biofeedback: 3 to 4 visits; unverified
    total=10,  # Biofeedback: 6 to 10 visits in all; unverified
    citation=PASSAGE.citation(),
    guideline="the MTUS",
    verified=False,
)

MODULE = GuidelineModule(
    id="biofeedback@2016-07-28",
    title="Biofeedback",
    in_force_from=date(2016, 7, 28),
    in_force_until=date(2017, 11, 30),
    treatments=questions.TREATMENTS,
    follows=questions.FOLLOWS,
    passages=(PASSAGE,),
    position=(
        "Biofeedback is not recommended by itself but may be used within a program of "
        "cognitive behavioral therapy: a trial of 3 to 4 sessions, and 6 to 10 in all "
        "with objective functional improvement. Neurofeedback is not supported"
    ),
    criteria=questions.criteria(track=TRACK, citation=PASSAGE.citation()),
    worked_cases=agreed.worked_cases(date(2016, 12, 1)),
    unverified=(
        "the numbers of sessions",
        "the section as printed",
    ),
)
