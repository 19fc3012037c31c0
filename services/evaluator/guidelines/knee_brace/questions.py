"""What all editions ask about knee braces.

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
    "knee_brace": (
        "unloader brace", "patellar sleeve", "acl brace", "hinged brace",
        "unloader knee brace", "hinged knee brace", "knee immobilizer", "knee sleeve",
        "knee support", "patellar stabilizing brace", "ossur brace", "knee brace",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a condition that calls for it",
        OVERTURNED,
        "Knee brace",
        {Fact.KNEE_BRACE_CONDITION: True},
    ),
    ("a plain strain", UPHELD, "Knee brace", {}),
    (
        "after a surgery that is authorized",
        OVERTURNED,
        "Knee brace",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    (
        "the condition is ruled out",
        UPHELD,
        "Knee brace",
        {Fact.KNEE_BRACE_CONDITION: False},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        AnyOf(
            (
                need(
                    id="condition-for-support",
                    facts=(Fact.KNEE_BRACE_CONDITION,),
                    shows=(
                        "instability, a torn ligament or arthritis of the knee calls "
                        "for a brace"
                    ),
                    silent=(
                        "No instability, torn ligament, fracture or arthritis of the "
                        "knee is documented that would call for a brace."
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
        id=f"knee_brace@{days.first}",
        title="Knee braces",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Knee braces are for instability, torn or reconstructed ligaments, "
            "meniscus repair and arthritis, above all where the knee is put under "
            "load; otherwise they are usually unnecessary"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
