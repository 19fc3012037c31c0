"""Topical drugs and compounds, MTUS chronic pain guideline of 2016.

Covers: creams, gels, lotions, ointments and patches with diclofenac, lidocaine,
capsaicin, salicylates or a compound of drugs.
Asks: is the amount stated, without refills ahead; is every ingredient recommended on
the skin; for diclofenac a fit joint, for lidocaine nerve pain after a first line; is
there a reason against drugs by mouth.
Not coded: the percentage of each ingredient, area and hours of a patch, how long it is
used, ketamine for a regional pain syndrome.
"""

from services.evaluator.core.documents import (
    IN_2016,
    chronic_2016,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.topicals import agreed, questions

PASSAGES = (chronic_2016("Topical analgesics", verified=True),)

MODULE = GuidelineModule(
    id="topicals@2016-07-28",
    title="Topical drugs and compounds",
    in_force_from=IN_2016.first,
    in_force_until=IN_2016.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2016.example),
    unverified=(
        *unverified(PASSAGES),
        "capsaicin above 0.025 percent",
        "ingredients other than those that published letters name",
    ),
)
