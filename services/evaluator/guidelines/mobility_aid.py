"""Mobility aids, Official Disability Guidelines.

Covers: canes, crutches, walkers and manual wheelchairs.
Asks: is walking limited, or was a surgery done or does it stand.
Not coded: rental or purchase and time; the simplest aid that does; what is at home
already.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import AnyOf, GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.surgical import SURGERIES, surgery_stands
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "mobility_aid": (
        "cane", "crutch", "crutches", "walker", "front wheel walker",
        "front wheeled walker", "fww", "rollator", "knee scooter", "knee walker",
        "wheelchair", "manual wheelchair", "walking aid", "4 wheel walker",
        "walking cane", "single point cane", "quad cane", "wheelchair rental",
        "knee roller", "axillary crutches", "walking stick", "transport chair",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "weight must not be borne",
        OVERTURNED,
        "Front wheel walker",
        {Fact.MOBILITY_LIMITED: True},
    ),
    ("a steady gait", UPHELD, "Front wheel walker", {Fact.MOBILITY_LIMITED: False}),
    ("nothing documented", UPHELD, "Front wheel walker", {}),
    (
        "after a surgery that is authorized",
        OVERTURNED,
        "Front wheel walker",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        AnyOf(
            (
                need(
                    id="mobility-limited",
                    facts=(Fact.MOBILITY_LIMITED,),
                    shows="walking or transfers are limited",
                    silent=(
                        "No limit of walking, weight bearing or balance is documented."
                    ),
                    citation=citation,
                ),
                surgery_stands(what="the aid", citation=citation),
            )
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"mobility_aid@{days.first}",
        title="Mobility aids",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Walking aids are supported where a gait deficit, a limit on weight "
            "bearing or a risk of falls makes them necessary, the simplest that does"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(
    days=ALWAYS,
    passages=(
        odg(
            "Knee & Leg", "Walking aids (canes, crutches, braces, orthoses, & walkers)"
        ),
    ),
)
