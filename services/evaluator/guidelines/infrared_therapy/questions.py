"""What all editions ask about infrared and laser therapy.

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
    "infrared_therapy": (
        "infrared therapy", "infrared", "infrared heat", "infrared lamp",
        "low level laser", "low level laser therapy", "lllt", "cold laser",
        "laser therapy", "class iv laser", "97026", "cold laser therapy",
        "monochromatic infrared",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    ("without a reason", UPHELD, "Infrared therapy, 6 visits", {}),
    (
        "exceptional factors are documented",
        OVERTURNED,
        "Low level laser therapy, 4 visits",
        {Fact.EXCEPTIONAL_FACTORS: True},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        not_recommended(
            what="infrared or laser therapy",
            citation=citation,
            unless=(Fact.EXCEPTIONAL_FACTORS,),
            exception="exceptional factors are documented",
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"infrared_therapy@{days.first}",
        title="Infrared and laser therapy",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Infrared and low level laser therapy are not recommended; the evidence "
            "for pain is insufficient"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
