"""What all editions ask about functional capacity evaluations.

Did a return to work fail or do opinions conflict; is the person near maximum
improvement or about to enter work hardening.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "functional_capacity_evaluation": (
        "functional capacity evaluation", "functional capacity exam", "fce",
        "functional capacity examination", "functional capacity assessment",
        "functional capacity test", "baseline functional capacity evaluation",
        "initial functional capacity evaluation", "work capacity evaluation",
        "physical performance test", "functional evaluation",
        "functional capacity evaluations", "physical performance evaluation", "97750",
        "qualified functional capacity evaluation",
        "final functional capacity evaluation",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "a failed return to work near maximum improvement",
        OVERTURNED,
        "Functional capacity evaluation",
        {Fact.RETURN_TO_WORK_FAILED: True, Fact.NEAR_MAXIMUM_IMPROVEMENT: True},
    ),
    ("to establish a baseline", UPHELD, "Baseline functional capacity evaluation", {}),
    (
        "near maximum improvement, and no failed return",
        UPHELD,
        "Functional capacity evaluation",
        {Fact.NEAR_MAXIMUM_IMPROVEMENT: True},
    ),
    (
        "treatment still goes on",
        UPHELD,
        "Functional capacity evaluation",
        {Fact.RETURN_TO_WORK_FAILED: True, Fact.NEAR_MAXIMUM_IMPROVEMENT: False},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="return-to-work-failed",
            facts=(Fact.RETURN_TO_WORK_FAILED,),
            shows="a return to work failed or opinions on restrictions conflict",
            silent=(
                "No failed return to work and no conflicting opinions are documented."
            ),
            citation=citation,
        ),
        need(
            id="near-maximum-improvement",
            facts=(Fact.NEAR_MAXIMUM_IMPROVEMENT,),
            shows=(
                "the person is near maximum improvement or about to enter work "
                "hardening"
            ),
            silent=(
                "It is not documented that the person is near maximum medical "
                "improvement."
            ),
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"functional_capacity_evaluation@{days.first}",
        title="Functional capacity evaluations",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "A functional capacity evaluation is considered when a return to work has "
            "failed or medical opinions conflict, and the person is near maximum "
            "medical improvement or about to enter work hardening; it is not a "
            "routine test"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
