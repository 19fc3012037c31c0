"""What all editions ask about surgery of the hip."""

import re
from dataclasses import replace
from datetime import date

from services.evaluator.core.candidates import not_too_heavy, old_enough
from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.guideline import GuidelineModule, WorkedCase
from services.evaluator.core.indicated import FILMS, Procedure, edition, seen, told
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import FactValue, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

TREATMENTS = {
    "hip_surgery": (
        "hip replacement", "total hip replacement", "total hip arthroplasty",
        "hip arthroplasty", "hip arthroscopy", "hip surgery", "tha", "27130",
        "femoroacetabular", "labral repair hip", "hip resurfacing",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
AGE = 50  # ODG, replacement of the hip: over 50 years. Unverified
BODY_MASS = 40  # ODG, replacement of the hip: index below 40. Unverified
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
            "pain at night or limited activity is recorded",
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


def _cases(day: date) -> tuple[WorkedCase, ...]:
    shown: dict[Fact, FactValue] = {
        Fact.LESION_ON_IMAGING: True,
        Fact.ACTIVE_CARE_FAILED: True,
    }
    return tuple(
        worked(title, outcome, request=PROCEDURE.request, day=day,
               facts={**shown, fact: value})
        for title, outcome, fact, value in (
            ("just old enough", OVERTURNED, Fact.AGE_YEARS, AGE),
            ("a year too young", UPHELD, Fact.AGE_YEARS, AGE - 1),
            ("just below the limit of body mass", OVERTURNED, Fact.BODY_MASS_INDEX,
             BODY_MASS - 1),
            ("at the limit of body mass", UPHELD, Fact.BODY_MASS_INDEX, BODY_MASS),
        )
    )  # fmt: skip


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    citation = passages[0].citation()
    procedure = replace(
        PROCEDURE,
        more=(
            old_enough(least=AGE, citation=citation, applies=_replaces),
            not_too_heavy(below=BODY_MASS, citation=citation, applies=_replaces),
        ),
    )
    made = edition(procedure, days=days, passages=passages)
    return replace(made, worked_cases=(*made.worked_cases, *_cases(days.example)))
