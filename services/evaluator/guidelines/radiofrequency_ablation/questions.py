"""What all editions ask about radiofrequency ablation."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import Procedure, edition, injected, told
from services.evaluator.core.injections import block_relieved
from shared.facts import Fact

TREATMENTS = {
    "radiofrequency_ablation": (
        "radiofrequency ablation", "rfa", "rhizotomy", "neurotomy", "facet neurotomy",
        "radiofrequency neurotomy", "facet rhizotomy", "radiofrequency", "64635",
        "64633", "medial branch rhizotomy", "radiofrequency rhizotomy",
        "radio frequency ablation", "facet radiofrequency",
        "medial branch radiofrequency ablation",
    ),
}  # fmt: skip

PROCEDURE = Procedure(
    name="radiofrequency_ablation",
    title="Radiofrequency ablation",
    treatments=TREATMENTS,
    position=(
        "Radiofrequency ablation is an option for axial pain after a medial branch "
        "block at the same levels relieved at least 70 percent; a repeat needs at "
        "least half the pain relieved for three months, with better function"
    ),
    request="Radiofrequency ablation L4-5 and L5-S1",
    asks=(
        injected("a medial branch block was done before", "block", "facet", "medial"),
        told(
            "block-relieved",
            Fact.BLOCK_RELIEVED,
            "a block relieved 70 percent, or an ablation half for three months",
            known=block_relieved,
            silent="The percent of relief after a block or ablation is not documented",
            verified=False,
        ),
        told(
            "function-gained",
            Fact.GAIN_AFTER_INJECTION,
            "function improved with it",
            tolerated=True,
        ),
    ),
    unverified=("all thresholds: 70 percent after a block, 50 percent for 12 weeks",),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return edition(PROCEDURE, days=days, passages=passages)
