"""Muscle relaxants, MTUS chronic pain guidelines of 2009.

Covers: cyclobenzaprine, carisoprodol, baclofen, tizanidine and the other relaxants by
mouth.
Asks: is the amount stated, without refills ahead; is there spasm (for baclofen
spasticity); was a first line tried; does the course stay short; is no second relaxant
taken.
Not coded: liver tests, anticholinergic burden, the reason for a brand or a slow-release
form; a weaning supply of carisoprodol or baclofen.
"""

from services.evaluator.core.documents import (
    IN_2009,
    about,
    chronic_2009,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.muscle_relaxants import agreed, questions

PASSAGES = (
    about(
        chronic_2009("Muscle relaxants (for pain)", pages="63-66"),
        *questions.BESIDE_CYCLOBENZAPRINE,
    ),
    about(
        chronic_2009("Cyclobenzaprine (Flexeril)", pages="41-42"),
        questions.CYCLOBENZAPRINE,
    ),
)

MODULE = GuidelineModule(
    id="muscle_relaxants@2009-07-18",
    title="Muscle relaxants",
    in_force_from=IN_2009.first,
    in_force_until=IN_2009.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    positions=questions.POSITIONS,
    criteria=questions.criteria(*(p.citation() for p in PASSAGES)),
    worked_cases=agreed.worked_cases(IN_2009.example),
    unverified=(
        *unverified(PASSAGES),
        "the number of days for relaxants other than cyclobenzaprine",
        "carisoprodol beside an opioid",
        "the usual number of tablets a day",
    ),
)
