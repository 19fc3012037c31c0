"""What all editions ask about power mobility devices.

Is walking limited by a cord injury or paralysis so that simpler aids cannot do.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "power_mobility_aid": (
        "power wheelchair", "electric wheelchair", "motorized wheelchair",
        "power scooter", "mobility scooter", "motorized scooter", "electric scooter",
        "power mobility device", "scooter",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "quadriplegia",
        OVERTURNED,
        "Power wheelchair",
        {Fact.PRESSURE_OR_CORD_INJURY: True},
    ),
    ("a sore knee", UPHELD, "Mobility scooter", {}),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="simpler-aids-fail",
            facts=(Fact.PRESSURE_OR_CORD_INJURY,),
            shows="paralysis leaves no simpler aid that would do",
            silent=(
                "Why a cane, a walker or a manual wheelchair would not do is not "
                "documented."
            ),
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"power_mobility@{days.first}",
        title="Power mobility devices",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Power mobility devices are not recommended if a cane or walker, a manual "
            "wheelchair or a caregiver can sufficiently resolve the deficit"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )
