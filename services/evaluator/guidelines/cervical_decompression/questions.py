"""What all editions ask about surgery of the cervical spine."""

from services.evaluator.core import urgent
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.studies import Shows
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import Ask, Procedure, edition, nerve, seen
from shared.facts import Fact

TREATMENTS = {
    "cervical_spine_decompression": (),
    "cervical_spine_fusion": (
        "acdf", "anterior cervical discectomy and fusion",
        "anterior cervical discectomy", "cervical discectomy", "cervical fusion",
        "cervical disc replacement", "cervical disc arthroplasty", "corpectomy",
        "22551", "artificial disc replacement", "cervical laminectomy", "laminoplasty",
        "anterior cervical fusion", "anterior cervical decompression and fusion",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 6  # Washington list: six to eight weeks (W7)

PROCEDURE = Procedure(
    name="cervical_decompression",
    title="Surgery of the cervical spine",
    treatments=TREATMENTS,
    position=(
        "Surgery of the neck is for arm symptoms in the distribution of a root with a "
        "motor, reflex or electrodiagnostic deficit and agreeing imaging, after weeks "
        "of care failed; cord signs need not wait, and neck pain alone is no "
        "indication"
    ),
    request="C5-6 anterior cervical discectomy and fusion",
    asks=(
        nerve("cervical"),
        seen(
            frozenset({Shows.NERVE}),
            "cervical",
            "a study shows the root compressed",
            fact=Fact.NERVE_COMPRESSION_SHOWN,
        ),
    ),
    weeks=WEEKS_OF_CARE,
    urgent=Ask(
        id="red-flag",
        fact=Fact.RED_FLAG,
        shows="there is a red flag, such as cord signs or progressive weakness",
        silent="The record names no red flag",
        known=lambda inquiry: urgent.red_flag(inquiry, spine="cervical"),
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return edition(PROCEDURE, days=days, passages=passages)
