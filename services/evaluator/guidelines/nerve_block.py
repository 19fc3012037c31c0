"""Other nerve blocks, by the ODG.

Covers: other nerve blocks.
Asks: does the record show what is listed below, and did weeks of active care fail.
Not coded: single nerves and their own topics of the ODG; blocks as part of anesthesia.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.indicated import Procedure, edition, told
from shared.facts import Fact

TREATMENTS = {
    "nerve_block": (
        "nerve block", "occipital nerve block", "greater occipital nerve block",
        "peripheral nerve block", "intercostal nerve block", "genicular nerve block",
        "ilioinguinal nerve block", "suprascapular nerve block", "hardware block",
        "occipital block",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 4  # unverified: the month of the body-part chapters

PROCEDURE = Procedure(
    name="nerve_block",
    title="Other nerve blocks",
    treatments=TREATMENTS,
    position=(
        "Blocks of single nerves are under study; they are an option to confirm a "
        "diagnosis that an examination makes likely, and not for repeated treatment"
    ),
    request="Right suprascapular nerve block",
    asks=(
        told(
            "diagnosis-to-confirm",
            Fact.SUSPECTED_LESION,
            "a diagnosis is named that the block would confirm",
            verified=False,
        ),
        told(
            "nerve-finding",
            Fact.NEUROLOGIC_DEFICIT,
            "findings at the nerve are documented",
            verified=False,
        ),
    ),
    weeks=WEEKS_OF_CARE,
)

MODULE = edition(
    PROCEDURE,
    days=ALWAYS,
    passages=(odg("Head", "Greater occipital nerve block, diagnostic"),),
)
