"""What all editions ask about elbow supports.

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
    "elbow_brace": (
        "tennis elbow strap", "counterforce brace", "tennis elbow brace",
        "elbow sleeve", "elbow pad", "elbow strap", "elbow splint", "elbow brace",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a condition that calls for it",
        OVERTURNED,
        "Elbow brace",
        {Fact.ELBOW_SUPPORT_CONDITION: True},
    ),
    ("a plain strain", UPHELD, "Elbow brace", {}),
    (
        "after a surgery that is authorized",
        OVERTURNED,
        "Elbow brace",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    (
        "the condition is ruled out",
        UPHELD,
        "Elbow brace",
        {Fact.ELBOW_SUPPORT_CONDITION: False},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        AnyOf(
            (
                need(
                    id="condition-for-support",
                    facts=(Fact.ELBOW_SUPPORT_CONDITION,),
                    shows=(
                        "epicondylitis, a fracture or trouble of the ulnar nerve "
                        "calls for support"
                    ),
                    silent=(
                        "No epicondylitis, fracture or trouble of the ulnar nerve is "
                        "documented that would call for a support of the elbow."
                    ),
                    citation=citation,
                    verified=False,
                ),
                surgery_stands(what="the support", citation=citation),
            )
        ),
    )


def module(
    *, days: Days, passages: tuple[Passage, ...], more: tuple[str, ...] = ()
) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"elbow_brace@{days.first}",
        title="Elbow supports",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Immobilization of the elbow should be avoided except after surgery; "
            "straps and night splints are for epicondylitis and the ulnar nerve"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=(*more, *unverified(passages)),
    )
