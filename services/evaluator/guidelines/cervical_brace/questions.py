"""What all editions ask about cervical collars.

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
    "cervical_brace": (
        "cervical collar", "soft collar", "hard collar", "neck brace", "neck collar",
        "aspen collar", "philadelphia collar", "miami j collar",
        "vista collar", "aspen vista collar",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a condition that calls for it",
        OVERTURNED,
        "Cervical collar",
        {Fact.SPINE_UNSTABLE: True},
    ),
    ("a plain strain", UPHELD, "Cervical collar", {}),
    (
        "after a surgery that is authorized",
        OVERTURNED,
        "Cervical collar",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    (
        "the condition is ruled out",
        UPHELD,
        "Cervical collar",
        {Fact.SPINE_UNSTABLE: False},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        AnyOf(
            (
                need(
                    id="condition-for-support",
                    facts=(Fact.SPINE_UNSTABLE,),
                    shows="a fracture or instability of the neck calls for support",
                    silent=(
                        "No fracture or instability of the neck is documented that "
                        "would call for a collar."
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
        id=f"cervical_brace@{days.first}",
        title="Cervical collars",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Cervical collars are not recommended beyond the first days of a severe "
            "strain; they are for fractures, instability and the time after surgery"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
