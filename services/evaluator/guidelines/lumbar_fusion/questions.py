"""What all editions ask about fusion of the lumbar spine."""

from dataclasses import replace

from services.evaluator.core import urgent
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import FILMS, Ask, Procedure, edition, seen, told
from services.evaluator.core.levels import within_levels
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

TREATMENTS = {
    "lumbar_spine_fusion": (),
    "spine_fusion": (
        "fusion", "spinal fusion", "lumbar fusion", "plif", "tlif", "alif", "xlif",
        "posterolateral fusion", "interbody fusion", "22612", "22630",
        "lumbar interbody fusion", "arthrodesis", "anterior lumbar interbody fusion",
        "posterior lumbar interbody fusion", "spine fusion",
        "transforaminal lumbar interbody fusion", "instrumented fusion",
    ),
}  # fmt: skip
LEVELS = 2  # ODG Low Back, Fusion: at most two levels. Unverified
WEEKS_OF_CARE = 12  # Washington list: three months (W9)

PROCEDURE = Procedure(
    name="lumbar_fusion",
    title="Fusion of the lumbar spine",
    treatments=TREATMENTS,
    position=(
        "Fusion of the lumbar spine is for fracture, dislocation, infection or tumor, "
        "and for measured instability or spondylolisthesis, not for uncomplicated disc "
        "degeneration; it asks for months of care, psychological screening and no "
        "nicotine"
    ),
    request="L4-S1 posterior lumbar interbody fusion",
    asks=(
        seen(
            frozenset({Shows.INSTABILITY, Shows.FRACTURE}),
            "lumbar",
            "a study shows instability",
            kinds=FILMS,
        ),
        told(
            "psychologically-cleared",
            Fact.PSYCHOLOGICAL_CLEARANCE,
            "a psychological screening was done",
            verified=False,
        ),
        told(
            "nicotine-free",
            Fact.NICOTINE_FREE,
            "the injured worker does not smoke",
            tolerated=True,
            verified=False,
        ),
    ),
    weeks=WEEKS_OF_CARE,
    weeks_sourced=True,
    urgent=Ask(
        id="red-flag",
        fact=Fact.RED_FLAG,
        shows="there is a red flag, such as cord signs or progressive weakness",
        silent="The record names no red flag",
        known=lambda inquiry: urgent.red_flag(inquiry, spine="lumbar"),
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    levels = within_levels(most=LEVELS, citation=passages[0].citation())
    made = edition(replace(PROCEDURE, more=(levels,)), days=days, passages=passages)
    three = worked(
        "three levels",
        Outcome.UPHELD,
        request="L3-S1 posterior lumbar interbody fusion",
        day=days.example,
        facts={
            Fact.LESION_ON_IMAGING: True,
            Fact.PSYCHOLOGICAL_CLEARANCE: True,
            Fact.NICOTINE_FREE: True,
            Fact.ACTIVE_CARE_FAILED: True,
        },
    )
    return replace(made, worked_cases=(*made.worked_cases, three))
