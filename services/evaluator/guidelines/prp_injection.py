"""Platelet-rich plasma and regenerative injections, by the ODG.

Covers: platelet-rich plasma and regenerative injections.
Asks: does the record show what is listed below, and did weeks of active care fail.
Not coded: the elbow, for which the ODG allows one injection; stem cells and
prolotherapy, which are not recommended, are asked the same.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.indicated import Procedure, edition, told
from shared.facts import Fact

TREATMENTS = {
    "prp_injection": (
        "platelet rich plasma", "platelet rich plasma injection", "prp",
        "prp injection", "stem cell injection", "prolotherapy", "stem cell",
        "platelet rich plasma therapy", "amniotic injection", "stem cell therapy",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 4  # unverified: the month of the knee chapter

PROCEDURE = Procedure(
    name="prp_injection",
    title="Platelet-rich plasma and regenerative injections",
    treatments=TREATMENTS,
    position=(
        "Platelet-rich plasma is supported only for limited, highly specific "
        "indications: significantly symptomatic osteoarthritis or refractory patellar "
        "tendinosis; other regenerative injections are not recommended"
    ),
    request="Platelet-rich plasma injection to the right knee",
    asks=(
        told(
            "tendinosis-or-arthritis",
            Fact.PATELLAR_TENDINOSIS,
            "there is refractory patellar tendinosis or symptomatic osteoarthritis",
            silent="Neither patellar tendinosis nor osteoarthritis is documented",
        ),
    ),
    weeks=WEEKS_OF_CARE,
)

MODULE = edition(
    PROCEDURE,
    days=ALWAYS,
    passages=(odg("Knee & Leg", "Platelet-rich plasma (PRP)", verified=True),),
)
