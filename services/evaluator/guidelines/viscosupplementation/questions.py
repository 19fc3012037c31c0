"""What all editions ask about viscosupplementation of the knee."""

from dataclasses import replace

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.studies import Shows
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import FILMS, Procedure, edition, injected, seen
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Outcome
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.worked import worked
from shared.facts import Fact

TREATMENTS = {
    "viscosupplementation": (
        "viscosupplementation", "synvisc", "synvisc one", "orthovisc", "supartz",
        "euflexxa", "hyalgan", "monovisc", "hyaluronic acid injection",
        "hyaluronic acid", "hyaluronate", "gel one", "visco supplementation",
        "viscosupplementation injection", "hyaluronan", "durolane", "gelsyn",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 12  # ODG Knee, Hyaluronic acid injections: three months. Unverified

PROCEDURE = Procedure(
    name="viscosupplementation",
    title="Viscosupplementation of the knee",
    treatments=TREATMENTS,
    position=(
        "Hyaluronic acid injections are for significantly symptomatic osteoarthritis "
        "of the knee that did not respond to exercise, drugs and a steroid injection "
        "over at least three months; not for other joints or for meniscal or cartilage "
        "injuries without arthritis"
    ),
    request="Orthovisc injections to the right knee, series of 3",
    asks=(
        seen(
            frozenset({Shows.DEGENERATION}),
            "knee",
            "a study shows arthritis of the knee",
            kinds=FILMS,
        ),
        injected(
            "a steroid injection was tried before", "steroid", "cortisone", "knee"
        ),
    ),
    weeks=WEEKS_OF_CARE,
)


OTHER_JOINTS = frozenset({"shoulder", "elbow", "wrist", "hand", "hip", "ankle", "foot"})


def _elsewhere(inquiry: Inquiry) -> bool:
    parts = inquiry.request.parts
    return bool(parts & OTHER_JOINTS) and "knee" not in parts


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    procedure = replace(
        PROCEDURE,
        more=(
            not_recommended(
                what="hyaluronic acid in a joint other than the knee",
                citation=passages[0].citation(),
                applies=_elsewhere,
            ),
        ),
    )
    made = edition(procedure, days=days, passages=passages)
    other = worked(
        "another joint",
        Outcome.UPHELD,
        request="Orthovisc injections to the right shoulder",
        day=days.example,
        facts={
            Fact.LESION_ON_IMAGING: True,
            Fact.INJECTION_TRIED: True,
            Fact.ACTIVE_CARE_FAILED: True,
        },
    )
    return replace(made, worked_cases=(*made.worked_cases, other))
