"""Biofeedback, ACOEM chronic pain guideline adopted in 2017. Unverified.

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
    document="Chronic Pain Guideline",
    edition="ACOEM May 15, 2017",
    headings=("Biofeedback",),
    verified=False,
)

TRACK = Track(
    id="biofeedback",
    trial=4,  # the number of the 2009 edition: 3 to 4 visits; unverified
    total=10,  # the number of the 2009 edition: 6 to 10 visits in all; unverified
    citation=PASSAGE.citation(),
    guideline="the MTUS",
    verified=False,
)

MODULE = GuidelineModule(
    id="biofeedback@2017-12-01",
    title="Biofeedback",
    in_force_from=date(2017, 12, 1),
    in_force_until=None,
    treatments=questions.TREATMENTS,
    follows=questions.FOLLOWS,
    passages=(PASSAGE,),
    position=(
        "Biofeedback is not recommended by itself but may be used within a program of "
        "cognitive behavioral therapy: a trial of 3 to 4 sessions, and 6 to 10 in all "
        "with objective functional improvement. Neurofeedback is not supported"
    ),
    criteria=questions.criteria(track=TRACK, citation=PASSAGE.citation()),
    worked_cases=agreed.worked_cases(date(2018, 3, 1)),
    unverified=(
        "the whole edition: its text was not at hand, only its title and date",
        "the sentence in which letters of this time cite it",
    ),
)
