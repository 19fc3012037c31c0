"""Cold and heat units, Official Disability Guidelines.

Covers: continuous-flow cryotherapy, ice machines, contrast and compression units, and
their pads.
Asks: was a surgery done or does it stand; is the unit asked for at most seven days.
Not coded: the joint; combined heat or compression; rental or purchase.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import at_most_days
from services.evaluator.core.surgical import SURGERIES, surgery_stands
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "cold_therapy": (
        "cold therapy unit", "cold therapy", "cryotherapy unit", "cryotherapy",
        "continuous flow cryotherapy", "polar care", "polar care unit", "game ready",
        "game ready unit", "vascutherm", "vascutherm unit", "ice machine",
        "cold therapy machine", "hot/cold unit", "hot/cold therapy unit",
        "hot cold contrast unit", "contrast unit", "cold compression unit",
        "cold therapy system", "cold unit", "thermacool", "thermophore", "heating pad",
        "cold pack", "hot/cold contrast unit", "cold therapy wrap",
        "iceless cold therapy", "micro cool", "q tech cold therapy",
        "aqua relief system", "hot and cold unit", "ice unit", "cold therapy pad",
        "cryo unit", "cold compression therapy", "hot/cold pack", "cold/heat unit",
        "thermal compression unit", "cryocuff", "thermacure",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    (
        "7 days after a surgery that is authorized",
        OVERTURNED,
        "Cold therapy unit, 7 days",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    (
        "8 days are too many",
        UPHELD,
        "Cold therapy unit, 8 days",
        {Fact.SURGERY_AUTHORIZED: True},
    ),
    ("no time is stated", UPHELD, "Cold therapy unit", {Fact.SURGERY_AUTHORIZED: True}),
    ("no surgery", UPHELD, "Cold therapy unit, 7 days", {}),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        surgery_stands(what="the unit", citation=citation),
        at_most_days(most=7, what="the unit", citation=citation, rented=True),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"cold_therapy@{days.first}",
        title="Cold and heat units",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        follows=SURGERIES,
        passages=passages,
        position=(
            "Continuous-flow cryotherapy is an option after surgery for up to seven "
            "days, including use at home, and not for care without surgery"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(
    days=ALWAYS, passages=(odg("Knee & Leg", "Continuous-flow cryotherapy"),)
)
