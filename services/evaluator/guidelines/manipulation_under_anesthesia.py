"""Manipulation under anesthesia, by the ODG.

Covers: manipulation under anesthesia.
Asks: does the record show what is listed below, and did weeks of active care fail.
Not coded: degrees of motion; the spine, which is asked the same.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.indicated import Procedure, edition, told
from shared.facts import Fact

TREATMENTS = {
    "manipulation_under_anesthesia": (
        "manipulation under anesthesia", "mua", "manipulation under anaesthesia",
        "closed manipulation",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 12  # ODG Shoulder: three to six months. Unverified

PROCEDURE = Procedure(
    name="manipulation_under_anesthesia",
    title="Manipulation under anesthesia",
    treatments=TREATMENTS,
    position=(
        "Manipulation under anesthesia is an option for adhesive capsulitis of the "
        "shoulder, and for a stiff knee after surgery, that months of care have not "
        "resolved; it is not recommended for the spine"
    ),
    request="Manipulation under anesthesia, left shoulder",
    asks=(
        told(
            "joint-stiff",
            Fact.FUNCTIONAL_DEFICIT,
            "motion or function of the joint is lost",
            verified=False,
        ),
    ),
    weeks=WEEKS_OF_CARE,
)

MODULE = edition(
    PROCEDURE,
    days=ALWAYS,
    passages=(odg("Shoulder", "Manipulation under anesthesia (MUA)"),),
)
