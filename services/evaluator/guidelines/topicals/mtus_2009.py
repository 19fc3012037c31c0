"""Topical drugs and compounds, MTUS chronic pain guidelines of 2009.

Covers: creams, gels, lotions, ointments and patches with diclofenac, lidocaine,
capsaicin, salicylates or a compound of drugs.
Asks: is the amount stated, without refills ahead; is every ingredient recommended on
the skin; for diclofenac a fit joint, for lidocaine nerve pain after a first line; is
there a reason against drugs by mouth.
Not coded: the percentage of each ingredient, area and hours of a patch, how long it is
used, ketamine for a regional pain syndrome.
"""

from services.evaluator.core.documents import (
    IN_2009,
    chronic_2009,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.topicals import agreed, questions

PASSAGES = (chronic_2009("Topical Analgesics", pages="111-113"),)

MODULE = GuidelineModule(
    id="topicals@2009-07-18",
    title="Topical drugs and compounds",
    in_force_from=IN_2009.first,
    in_force_until=IN_2009.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2009.example),
    unverified=(
        *unverified(PASSAGES),
        "capsaicin above 0.025 percent",
        "ingredients other than those that published letters name",
    ),
)
