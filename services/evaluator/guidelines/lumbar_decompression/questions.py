"""What all editions ask about decompression of the lumbar spine."""

from services.evaluator.core import urgent
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.study_terms import Shows
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import Ask, Procedure, edition, nerve, seen
from shared.facts import Fact

TREATMENTS = {
    "lumbar_spine_decompression": (),
    "spine_decompression": (
        "discectomy", "microdiscectomy", "laminectomy", "hemilaminectomy", "laminotomy",
        "foraminotomy", "spinal decompression", "lumbar decompression", "63030",
        "63047", "microdecompression", "spine decompression", "microlumbar discectomy",
        "lumbar laminectomy", "lumbar discectomy", "decompressive laminectomy",
        "lumbar microdiscectomy",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 6  # Surgical Considerations; six weeks by the Washington list (W9)

PROCEDURE = Procedure(
    name="lumbar_decompression",
    title="Decompression of the lumbar spine",
    treatments=TREATMENTS,
    position=(
        "Surgery of the low back is for severe leg symptoms in the distribution of "
        "abnormalities on imaging, with objective signs of nerve compromise, that "
        "conservative care has not resolved; cauda equina and progressive weakness "
        "need not wait"
    ),
    request="Left L4-5 microdiscectomy",
    asks=(
        nerve("lumbar"),
        seen(
            frozenset({Shows.NERVE}),
            "lumbar",
            "a study shows the root compressed",
            fact=Fact.NERVE_COMPRESSION_SHOWN,
            verified=True,  # the Washington list (W9)
        ),
    ),
    weeks=WEEKS_OF_CARE,
    weeks_sourced=True,
    urgent=Ask(
        id="red-flag",
        fact=Fact.RED_FLAG,
        shows="there is a red flag, such as cord signs or progressive weakness",
        silent="The record names no red flag",
        verified=True,  # ACOEM Low Back Disorders of 2016 (W3)
        known=lambda inquiry: urgent.red_flag(inquiry, spine="lumbar"),
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return edition(PROCEDURE, days=days, passages=passages)
