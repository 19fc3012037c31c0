"""What all editions ask about wrist, hand and finger splints.

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
    "hand_brace": (
        "thumb spica", "thumb spica splint", "cock up splint", "night splint",
        "finger splint", "carpal tunnel brace", "cock up wrist splint", "spica splint",
        "wrist splint", "wrist brace", "hand splint", "thumb splint",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a condition that calls for it",
        OVERTURNED,
        "Wrist brace",
        {Fact.WRIST_SPLINT_CONDITION: True},
    ),
    ("a plain strain", UPHELD, "Wrist brace", {}),
    (
        "after a surgery that is authorized",
        OVERTURNED,
        "Wrist brace",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    (
        "the condition is ruled out",
        UPHELD,
        "Wrist brace",
        {Fact.WRIST_SPLINT_CONDITION: False},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        AnyOf(
            (
                need(
                    id="condition-for-support",
                    facts=(Fact.WRIST_SPLINT_CONDITION,),
                    shows=(
                        "a carpal tunnel syndrome, a tendinitis, a sprain or a "
                        "fracture calls for a splint"
                    ),
                    silent=(
                        "No carpal tunnel syndrome, tendinitis of the thumb, sprain "
                        "or fracture is documented that would call for a splint."
                    ),
                    citation=citation,
                    verified=True,
                ),
                surgery_stands(what="the support", citation=citation),
            )
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"hand_brace@{days.first}",
        title="Wrist, hand and finger splints",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Wrist and thumb splints are for carpal tunnel syndrome at night, de "
            "Quervain tendinitis, sprains and fractures; excessive splinting harms"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=(*unverified(passages), "splints for sprains and fractures"),
    )
