"""What all editions ask about surgery of the hip."""

import re

from services.evaluator.core.candidates import edition_for_candidates
from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import FILMS, Procedure, seen, told
from services.evaluator.core.inquiry import Inquiry
from shared.facts import Fact

TREATMENTS = {
    "hip_surgery": (
        "hip replacement", "total hip replacement", "total hip arthroplasty",
        "hip arthroplasty", "hip arthroscopy", "hip surgery", "tha", "27130",
        "femoroacetabular", "labral repair hip", "hip labral repair", "hip resurfacing",
    ),
}  # fmt: skip
AGE = 50  # ODG, replacement of the hip: over 50 years. Unverified
BODY_MASS = 40  # ODG, replacement of the hip: index below 40. Unverified
SHOWN = {
    Fact.LESION_ON_IMAGING: True,
    Fact.ACTIVE_CARE_FAILED: True,
}
WEEKS_OF_CARE = 12  # ODG Hip & Pelvis: three months for arthroscopy. Unverified

PROCEDURE = Procedure(
    name="hip_surgery",
    title="Surgery of the hip",
    treatments=TREATMENTS,
    position=(
        "Replacement of the hip is for arthritis, osteonecrosis or fracture on films "
        "with loss of motion and function after care and an injection failed; "
        "arthroscopy for a labral tear with a positive impingement test"
    ),
    request="Right total hip arthroplasty",
    asks=(
        seen(
            frozenset({Shows.DEGENERATION, Shows.FRACTURE, Shows.TEAR}),
            "hip",
            "a study shows the lesion of the hip",
            kinds=FILMS,
        ),
        told(
            "limits-life",
            Fact.ACTIVITIES_LIMITED,
            "there is pain at night, or a loss of function",
            known=any_stated(
                Fact.ACTIVITIES_LIMITED, Fact.NIGHT_PAIN, Fact.FUNCTIONAL_DEFICIT
            ),
            tolerated=True,
        ),
    ),
    weeks=WEEKS_OF_CARE,
)


_REPLACES = re.compile(r"\b(?:replacement|arthroplasty|tha|27130|resurfacing)\b")


def _replaces(inquiry: Inquiry) -> bool:
    return _REPLACES.search(inquiry.request.folded) is not None


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return edition_for_candidates(
        PROCEDURE,
        days=days,
        passages=passages,
        age=AGE,
        body_mass=BODY_MASS,
        shown=SHOWN,
        applies=_replaces,
    )
