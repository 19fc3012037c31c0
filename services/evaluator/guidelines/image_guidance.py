"""Ultrasound guidance of an injection that is asked for by itself, by the ODG.

Covers: ultrasound guidance of injections, as an item of its own.
Asks: is there an exception, or is it the hip; landmarks suffice for other joints.
Not coded: whether the injection itself stands; fluoroscopy of the spine, which goes
with it; a failed injection without guidance.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "image_guidance": (
        "ultrasound guidance", "ultrasound guided", "us guidance",
        "sonographic guidance",
        "ultrasonic guidance", "ultrasound needle guidance", "76942",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "without a reason",
        UPHELD,
        "Ultrasound guidance for right shoulder injection",
        {},
    ),
    (
        "of the knee, without a reason",
        UPHELD,
        "Ultrasound guidance for left knee injection",
        {},
    ),
    (
        "the application denies exceptional factors",
        UPHELD,
        "Ultrasound guidance for left knee injection",
        {Fact.EXCEPTIONAL_FACTORS: False},
    ),
    (
        "exceptional factors are documented",
        OVERTURNED,
        "Ultrasound guidance for right shoulder injection",
        {Fact.EXCEPTIONAL_FACTORS: True},
    ),
    (
        "of the hip, which lies deep",
        OVERTURNED,
        "Ultrasound guidance for right hip injection",
        {},
    ),
)


def _beyond_landmarks(inquiry: Inquiry) -> Known | None:
    """Return why landmarks do not suffice: the hip lies deep, or a stated reason."""
    if "hip" in inquiry.request.parts:
        return Known(value=True, evidence=(inquiry.request.evidence(),))
    return inquiry.flag(Fact.EXCEPTIONAL_FACTORS)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="beyond-landmarks",
            facts=(),
            known=_beyond_landmarks,
            shows="landmarks do not suffice, at the hip or for exceptional factors",
            silent=(
                "Ultrasound guidance is not recommended where landmarks suffice, and "
                "no exceptional factor is documented."
            ),
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"image_guidance@{days.first}",
        title="Ultrasound guidance of injections",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Ultrasound guidance of injections is not a routine; anatomical landmarks "
            "suffice for most joints and tendons, but not for the hip"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(days=ALWAYS, passages=(odg("Shoulder", "Steroid injections"),))
