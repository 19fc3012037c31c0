"""Bone density tests, by the ODG.

Covers: bone density tests.
Asks: does the record show what is listed below.
Not coded: age and sex; the last scan.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.indicated import Procedure, edition, told
from shared.facts import Fact

TREATMENTS = {
    "bone_density_test": (
        "dexa", "dexa scan", "bone density", "bone densitometry", "bone density test",
        "bone density scan", "dxa",
    ),
}  # fmt: skip

PROCEDURE = Procedure(
    name="bone_density_test",
    title="Bone density tests",
    treatments=TREATMENTS,
    position=(
        "Bone density is measured where there is a risk: age, a fracture after minor "
        "trauma, long use of steroids, or a fusion with suspected osteoporosis"
    ),
    request="DEXA scan",
    asks=(
        told(
            "bone-loss-risk",
            Fact.BONE_LOSS_RISK,
            "there is a risk of bone loss",
            silent="No risk of bone loss is documented",
            verified=False,
        ),
    ),
)

MODULE = edition(
    PROCEDURE, days=ALWAYS, passages=(odg("Low Back", "Bone densitometry"),)
)
