"""Compression pumps and stockings, Official Disability Guidelines.

Covers: intermittent pneumatic compression, pumps and stockings against clots and for
lymphedema.
Asks: is there a risk of clots or a swelling disease.
Not coded: days of use; the limb.
"""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import ALWAYS, Days, odg, unverified
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.worked import Row, worked_table
from shared.facts import Fact

TREATMENTS = {
    "compression_pump": (
        "compression pump", "pneumatic compression device",
        "intermittent pneumatic compression",
        "intermittent pneumatic compression device", "dvt unit", "dvt pump",
        "sequential compression device", "scd", "lymphedema pump",
        "compression stockings", "compression stocking", "dvt compression device",
        "dvt prophylaxis unit", "dvt compression unit", "pneumatic compression",
        "dvt prophylaxis", "pneumatic compression unit", "vasopneumatic device",
        "ted hose", "dvt wraps", "pneumatic intermittent compression",
        "pneumatic intermittent compression device", "intermittent compression device",
        "intermittent limb compression device", "limb compression device",
    ),
}  # fmt: skip
UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
CASES: tuple[Row, ...] = (
    ("an earlier clot", OVERTURNED, "DVT unit, 7 days", {Fact.CLOT_RISK: True}),
    ("no risk documented", UPHELD, "DVT unit, 7 days", {}),
    ("no earlier clot", UPHELD, "Compression stockings", {Fact.CLOT_RISK: False}),
)


def criteria(*, citation: Citation) -> tuple[Rule, ...]:
    """Return the criteria of an edition."""
    return (
        need(
            id="clot-risk",
            facts=(Fact.CLOT_RISK,),
            shows="there is a risk of clots or a swelling disease",
            silent="No risk factor for clots and no lymphedema is documented.",
            denied="The record denies clots and swelling disease.",
            citation=citation,
        ),
    )


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return GuidelineModule(
        id=f"compression_pump@{days.first}",
        title="Compression pumps and stockings",
        in_force_from=days.first,
        in_force_until=days.last,
        treatments=TREATMENTS,
        passages=passages,
        position=(
            "Compression against clots is supported for persons at risk, such as "
            "after major surgery of the lower limb with an earlier clot or "
            "immobility, and for lymphedema"
        ),
        criteria=criteria(citation=passages[0].citation()),
        worked_cases=worked_table(CASES, day=days.example),
        unverified=unverified(passages),
    )


MODULE = module(days=ALWAYS, passages=(odg("Knee & Leg", "Venous thrombosis"),))
