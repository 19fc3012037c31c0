"""What all editions ask about therapeutic ultrasound.

Is there an exception for a treatment that is not recommended, and is its number stated.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.quality import end_stated, quantity_stated
from services.evaluator.core.therapies import only_if
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
    (
        "a calcific shoulder is no reason at the back",
        UPHELD,
        "Therapeutic ultrasound, low back, 6 visits",
        {Fact.CALCIFIC_TENDINITIS: True},
    ),
    (
        "how many is not stated",
        UPHELD,
        "Therapeutic ultrasound, right shoulder",
        {Fact.CALCIFIC_TENDINITIS: True},
    ),
    (
        "without an end",
        UPHELD,
        "Ongoing therapeutic ultrasound, right shoulder",
        {Fact.CALCIFIC_TENDINITIS: True},
    ),
)


def criteria(*, citation: Citation, sourced: bool) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    counted = quantity_stated(unit="session", citation=citation)
    return (
        not_recommended(
            what="therapeutic ultrasound",
            citation=citation,
            known=_exempt,
            exception=(
                "there is calcific tendinitis of the shoulder, or exceptional factors "
                "are documented"
            ),
            verified=sourced,
        ),
        end_stated(unit="session", citation=citation),
        only_if(counted, lambda inquiry: "unit" not in inquiry.request.folded),
    )


def _exempt(inquiry: Inquiry) -> Known | None:
    """Return the exception: a calcific shoulder, if that is asked for, or factors."""
    parts = inquiry.request.parts
    calcific = inquiry.flag(Fact.CALCIFIC_TENDINITIS)
    if calcific and calcific.value and (not parts or "shoulder" in parts):
        return calcific
    return inquiry.flag(Fact.EXCEPTIONAL_FACTORS)


def module(
    *, days: Days, passages: tuple[Passage, ...], sourced: bool = False
) -> GuidelineModule:
    """Return the edition in force on these days; `sourced` if its text was printed."""
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
        criteria=criteria(citation=passages[0].citation(), sourced=sourced),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=(
            "calcific tendinitis of the shoulder as an exception (ODG Shoulder)",
            *unverified(passages),
        ),
    )
