"""Bath and home aids, Official Disability Guidelines.

Covers: commodes, shower chairs, rails, ramps and reachers.
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
    "home_equipment": (
        "commode", "bedside commode", "3 in 1 commode", "raised toilet seat",
        "toilet riser", "shower chair", "shower bench", "bath bench", "grab bars",
        "grab bar", "tub transfer bench", "transfer bench", "reacher",
        "wheelchair ramp", "ramp", "hand held shower", "bath chair",
        "elevated toilet seat", "home modification", "stair lift", "handicap bathroom",
        "grabber", "tub bench", "walk in tub",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "weight must not be borne",
        OVERTURNED,
        "Shower chair",
        {Fact.MOBILITY_LIMITED: True},
    ),
    ("a steady gait", UPHELD, "Shower chair", {Fact.MOBILITY_LIMITED: False}),
    ("nothing documented", UPHELD, "Shower chair", {}),
    (
        "after a surgery that is authorized",
        OVERTURNED,
        "Shower chair",
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
        id=f"home_equipment@{days.first}",
        title="Bath and home aids",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Bath and toilet aids are mostly convenience; they are supported where a "
            "person is confined to a room or cannot transfer, as after surgery of a "
            "lower limb"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(
    days=ALWAYS, passages=(odg("Knee & Leg", "Durable medical equipment (DME)"),)
)
