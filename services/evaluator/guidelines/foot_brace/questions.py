"""What all editions ask about ankle and foot supports.

Does the condition, or a surgery, call for the support.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import AnyOf, GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.surgical import SURGERIES, surgery_stands
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "foot_brace": (
        "cam walker", "cam boot", "walking boot", "cam walker boot", "fracture boot",
        "afo", "ankle foot orthosis", "orthotics", "foot orthotics",
        "custom orthotics", "orthotic inserts", "custom foot orthotics", "insoles",
        "shoe inserts", "orthopedic shoes", "aso", "aso brace", "ankle support",
        "night splint for plantar fasciitis", "custom molded orthotics",
        "functional orthotics", "diabetic shoes", "ankle brace", "air cast", "aircast",
        "post op shoe", "arch supports",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a condition that calls for it",
        OVERTURNED,
        "Ankle brace",
        {Fact.FOOT_SUPPORT_CONDITION: True},
    ),
    ("a plain strain", UPHELD, "Ankle brace", {}),
    (
        "after a surgery that is authorized",
        OVERTURNED,
        "Ankle brace",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    (
        "the condition is ruled out",
        UPHELD,
        "Ankle brace",
        {Fact.FOOT_SUPPORT_CONDITION: False},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        AnyOf(
            (
                need(
                    id="condition-for-support",
                    facts=(Fact.FOOT_SUPPORT_CONDITION,),
                    shows=(
                        "a sprain, fracture or disorder of foot or ankle calls for "
                        "support"
                    ),
                    silent=(
                        "No sprain, fracture, plantar fasciitis or foot drop is "
                        "documented that would call for a support."
                    ),
                    citation=citation,
                    verified=False,
                ),
                surgery_stands(what="the support", citation=citation),
            )
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"foot_brace@{days.first}",
        title="Ankle and foot supports",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Supports of foot and ankle are for acute sprains and fractures for a "
            "short time, orthotics for plantar fasciitis and metatarsalgia, and "
            "braces for foot drop"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
