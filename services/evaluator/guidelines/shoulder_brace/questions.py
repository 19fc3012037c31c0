"""What all editions ask about shoulder slings and braces.

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
    "shoulder_brace": (
        "sling", "arm sling", "ultrasling", "ultra sling", "shoulder sling",
        "abduction pillow sling", "abduction sling", "shoulder immobilizer",
        "abduction pillow", "sling with abduction pillow", "shoulder abduction pillow",
        "shoulder brace",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a condition that calls for it",
        OVERTURNED,
        "Shoulder sling",
        {Fact.SHOULDER_SUPPORT_CONDITION: True},
    ),
    ("a plain strain", UPHELD, "Shoulder sling", {}),
    (
        "after a surgery that is authorized",
        OVERTURNED,
        "Shoulder sling",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    (
        "the condition is ruled out",
        UPHELD,
        "Shoulder sling",
        {Fact.SHOULDER_SUPPORT_CONDITION: False},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        AnyOf(
            (
                need(
                    id="condition-for-support",
                    facts=(Fact.SHOULDER_SUPPORT_CONDITION,),
                    shows=(
                        "a fracture, dislocation or large tear of the shoulder calls "
                        "for support"
                    ),
                    silent=(
                        "No fracture, dislocation or large tear of the shoulder is "
                        "documented that would call for a sling."
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
        id=f"shoulder_brace@{days.first}",
        title="Shoulder slings and braces",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Slings and braces of the shoulder are for a short time after fractures, "
            "dislocations and surgery; prolonged immobilization harms"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
