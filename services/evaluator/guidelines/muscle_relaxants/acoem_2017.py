"""Muscle relaxants, ACOEM chronic pain guideline of 2017. Unverified.

Covers: cyclobenzaprine, carisoprodol, baclofen, tizanidine and the other relaxants by
mouth.
Asks: is the amount stated, without refills ahead; is there spasm (for baclofen
spasticity); was a first line tried; does the course stay short; is no second relaxant
taken.
Not coded: liver tests, anticholinergic burden, the reason for a brand or a slow-release
form; a weaning supply of carisoprodol or baclofen.
"""

from services.evaluator.core.documents import (
    IN_2017,
    acoem_2017,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.muscle_relaxants import agreed, questions

PASSAGES = (acoem_2017("chronic pain", "Skeletal muscle relaxants"),)

MODULE = GuidelineModule(
    id="muscle_relaxants@2017-12-01",
    title="Muscle relaxants",
    in_force_from=IN_2017.first,
    in_force_until=IN_2017.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    positions=questions.POSITIONS,
    criteria=questions.criteria(PASSAGES[0].citation(), PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2017.example),
    unverified=(
        *unverified(PASSAGES),
        "the number of days for relaxants other than cyclobenzaprine",
        "carisoprodol beside an opioid",
        "the usual number of tablets a day",
    ),
)
