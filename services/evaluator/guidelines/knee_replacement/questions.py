"""What all editions ask about knee replacement."""

from dataclasses import replace
from datetime import date

from services.evaluator.core.candidates import not_too_heavy, old_enough
from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.guideline import GuidelineModule, WorkedCase
from services.evaluator.core.indicated import (
    FILMS,
    Procedure,
    edition,
    injected,
    seen,
    told,
)
from services.evaluator.core.model import FactValue, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

TREATMENTS = {
    "knee_replacement": (
        "knee replacement", "total knee replacement", "total knee arthroplasty", "tka",
        "knee arthroplasty", "unicompartmental knee replacement",
        "unicompartmental arthroplasty", "partial knee replacement", "27447",
        "revision total knee", "tkr",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
AGE = 50  # ODG, Knee joint replacement: over 50 years. Unverified
BODY_MASS = 40  # ODG, Knee joint replacement: index below 40. Unverified
WEEKS_OF_CARE = 12  # unverified: months of care by the ODG

PROCEDURE = Procedure(
    name="knee_replacement",
    title="Knee replacement",
    treatments=TREATMENTS,
    position=(
        "Knee replacement is for osteoarthritis shown on standing films, with limited "
        "motion and function, after exercise, drugs and injections failed"
    ),
    request="Right total knee replacement",
    asks=(
        seen(
            frozenset({Shows.DEGENERATION}),
            "knee",
            "films show arthritis of the knee",
            kinds=FILMS,
        ),
        injected("an injection was tried before"),
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


def _cases(day: date) -> tuple[WorkedCase, ...]:
    shown: dict[Fact, FactValue] = {
        Fact.LESION_ON_IMAGING: True,
        Fact.INJECTION_TRIED: True,
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
            old_enough(least=AGE, citation=citation),
            not_too_heavy(below=BODY_MASS, citation=citation),
        ),
    )
    made = edition(procedure, days=days, passages=passages)
    return replace(made, worked_cases=(*made.worked_cases, *_cases(days.example)))
