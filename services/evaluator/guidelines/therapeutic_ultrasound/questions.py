"""What all editions ask about therapeutic ultrasound.

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
    "therapeutic_ultrasound": (
        "therapeutic ultrasound", "ultrasound", "ultrasound therapy",
        "ultrasound treatment", "97035", "home ultrasound unit", "ultrasound unit",
        "therapeutic ultrasound unit",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    ("for a strained back", UPHELD, "Ultrasound 1 times 8", {}),
    (
        "for calcific tendinitis",
        OVERTURNED,
        "Therapeutic ultrasound, 6 visits",
        {Fact.CALCIFIC_TENDINITIS: True},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        not_recommended(
            what="therapeutic ultrasound",
            citation=citation,
            unless=(Fact.CALCIFIC_TENDINITIS, Fact.EXCEPTIONAL_FACTORS),
            exception="calcific tendinitis of the shoulder or exceptional factors",
            verified=True,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"therapeutic_ultrasound@{days.first}",
        title="Therapeutic ultrasound",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Therapeutic ultrasound is not recommended for pain of the back, the neck "
            "or the joints; it has little proven benefit over placebo"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
