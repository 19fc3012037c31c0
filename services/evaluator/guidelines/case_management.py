"""Case management, Official Disability Guidelines.

Covers: nurse case management.
Asks: is the case complex; are hours or visits stated.
Not coded: what the treating physician does anyway.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.quality import end_stated, quantity_stated
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "case_management": (
        "case management", "nurse case manager", "nurse case management",
        "case manager", "ncm", "medical case management", "field case manager",
        "rn case manager",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a brain injury",
        OVERTURNED,
        "Nurse case manager, 10 hours",
        {Fact.COMPLEX_CARE_NEED: True},
    ),
    ("a strain", UPHELD, "Nurse case manager, 10 hours", {}),
    (
        "the record says that the case is not complex",
        UPHELD,
        "Nurse case manager, 10 hours",
        {Fact.COMPLEX_CARE_NEED: False},
    ),
    (
        "hours in short",
        OVERTURNED,
        "Nurse case manager x 10 hrs",
        {Fact.COMPLEX_CARE_NEED: True},
    ),
    (
        "hours by the week without an end",
        UPHELD,
        "Nurse case manager, 2 hours per week",
        {Fact.COMPLEX_CARE_NEED: True},
    ),
    ("no hours", UPHELD, "Nurse case manager", {Fact.COMPLEX_CARE_NEED: True}),
    (
        "ongoing",
        UPHELD,
        "Ongoing nurse case management",
        {Fact.COMPLEX_CARE_NEED: True},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        end_stated(unit="hour", citation=citation),
        quantity_stated(unit="hour", citation=citation),
        need(
            id="complex-case",
            facts=(Fact.COMPLEX_CARE_NEED,),
            shows="the injury is complex or catastrophic",
            silent=(
                "Nothing in the record makes the case a complex or catastrophic one."
            ),
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"case_management@{days.first}",
        title="Case management",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Case management is supported for complex and catastrophic injuries, in a "
            "stated extent"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(days=ALWAYS, passages=(odg("Head", "Case management"),))
