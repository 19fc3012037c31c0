"""Hardware removal, by the ODG.

Covers: hardware removal.
Asks: does the record show what is listed below.
Not coded: exclusion of infection and nonunion; relief from a hardware block.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.indicated import Procedure, edition, told
from shared.facts import Fact

TREATMENTS = {
    "hardware_removal": (
        "hardware removal", "removal of hardware", "implant removal",
        "removal of implant", "removal of deep implant", "screw removal",
        "plate removal", "20680", "removal of painful hardware", "removal of screws",
        "removal of plate",
    ),
}  # fmt: skip

PROCEDURE = Procedure(
    name="hardware_removal",
    title="Hardware removal",
    treatments=TREATMENTS,
    position=(
        "Hardware is removed when it is broken, has moved or hurts and infection and "
        "nonunion are excluded, not as a routine"
    ),
    request="Removal of hardware, left ankle",
    asks=(
        told(
            "hardware-problem",
            Fact.HARDWARE_PROBLEM,
            "the hardware hurts, is broken or has moved",
            silent="No pain from, break of or shift of the hardware is documented",
            verified=False,
        ),
    ),
)

MODULE = edition(
    PROCEDURE,
    days=ALWAYS,
    passages=(odg("Ankle & Foot", "Hardware implant removal (fracture fixation)"),),
)
