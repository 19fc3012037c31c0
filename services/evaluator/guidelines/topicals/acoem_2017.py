"""Topical drugs and compounds, ACOEM chronic pain guideline of 2017. Unverified.

Covers: creams, gels, lotions, ointments and patches with diclofenac, lidocaine,
capsaicin, salicylates or a compound of drugs.
Asks: is the amount stated, without refills ahead; is every ingredient recommended on
the skin; for diclofenac a fit joint, for lidocaine nerve pain after a first line; is
there a reason against drugs by mouth.
Not coded: the percentage of each ingredient, area and hours of a patch, how long it is
used, ketamine for a regional pain syndrome.
"""

from services.evaluator.core.documents import (
    IN_2017,
    acoem_2017,
    unverified,
)
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.guidelines.topicals import agreed, questions

PASSAGES = (acoem_2017("chronic pain", "Topical treatments"),)

MODULE = GuidelineModule(
    id="topicals@2017-12-01",
    title="Topical drugs and compounds",
    in_force_from=IN_2017.first,
    in_force_until=IN_2017.last,
    treatments=questions.TREATMENTS,
    passages=PASSAGES,
    position=questions.POSITION,
    criteria=questions.criteria(PASSAGES[0].citation()),
    worked_cases=agreed.worked_cases(IN_2017.example),
    unverified=(
        *unverified(PASSAGES),
        "capsaicin above 0.025 percent",
        "ingredients other than those that published letters name",
    ),
)
