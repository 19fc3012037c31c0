"""What all editions ask about traction.

Is there an exception for a treatment that is not recommended.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "traction": (
        "traction", "cervical traction", "lumbar traction", "home traction",
        "home cervical traction", "home traction unit", "cervical traction unit",
        "lumbar traction unit", "traction unit", "pneumatic traction",
        "over the door traction", "saunders traction", "vax d", "drx 9000", "drx9000",
        "nonsurgical spinal decompression", "non surgical spinal decompression",
        "powered traction", "mechanical traction", "inversion table",
        "intersegmental traction", "traction device",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    ("without a reason", UPHELD, "Lumbar traction unit", {}),
    (
        "exceptional factors are documented",
        OVERTURNED,
        "Home cervical traction",
        {Fact.EXCEPTIONAL_FACTORS: True},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        not_recommended(
            what="traction",
            citation=citation,
            unless=(Fact.EXCEPTIONAL_FACTORS,),
            exception="exceptional factors are documented",
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"traction@{days.first}",
        title="Traction",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Traction has no proven lasting benefit and is not recommended for pain "
            "of the back or the neck"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
