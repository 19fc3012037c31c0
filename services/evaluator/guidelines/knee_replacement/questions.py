"""What all editions ask about knee replacement."""

from services.evaluator.core.candidates import edition_for_candidates
from services.evaluator.core.citing import Passage
from services.evaluator.core.criteria import any_stated
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import (
    FILMS,
    Procedure,
    injected,
    seen,
    told,
)
from shared.facts import Fact

TREATMENTS = {
    "knee_replacement": (
        "knee replacement", "total knee replacement", "total knee arthroplasty", "tka",
        "knee arthroplasty", "unicompartmental knee replacement",
        "unicompartmental arthroplasty", "partial knee replacement", "27447",
        "revision total knee", "tkr",
    ),
}  # fmt: skip
AGE = 50  # ODG, Knee joint replacement: over 50 years. Unverified
BODY_MASS = 40  # ODG, Knee joint replacement: index below 40. Unverified
SHOWN = {
    Fact.LESION_ON_IMAGING: True,
    Fact.INJECTION_TRIED: True,
    Fact.ACTIVE_CARE_FAILED: True,
}
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
            "there is pain at night, or a loss of function",
            known=any_stated(
                Fact.ACTIVITIES_LIMITED, Fact.NIGHT_PAIN, Fact.FUNCTIONAL_DEFICIT
            ),
            tolerated=True,
        ),
    ),
    weeks=WEEKS_OF_CARE,
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return edition_for_candidates(
        PROCEDURE,
        days=days,
        passages=passages,
        age=AGE,
        body_mass=BODY_MASS,
        shown=SHOWN,
    )
