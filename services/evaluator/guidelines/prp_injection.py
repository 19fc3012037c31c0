"""Platelet-rich plasma and regenerative injections, by the ODG.

Covers: platelet-rich plasma and regenerative injections.
Asks: does the record show what is listed below, and did weeks of active care fail; is
it plasma, and for the knee. Stem cells, prolotherapy and the like are not recommended.
Not coded: the elbow, for which the ODG allows one injection after exercise failed.
"""

from dataclasses import replace

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.indicated import Procedure, edition, told
from services.evaluator.core.model import Outcome
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.worked import worked
from shared.facts import Fact

REGENERATIVE = "regenerative_injection"
PASSAGE = odg("Knee & Leg", "Platelet-rich plasma (PRP)", verified=True)
ELSEWHERE = frozenset(
    {
        "shoulder", "ankle", "foot", "hip", "lumbar_spine", "cervical_spine",
        "thoracic_spine", "spine", "back",
    }
)  # fmt: skip
SHOWN = {Fact.PATELLAR_TENDINOSIS: True, Fact.ACTIVE_CARE_FAILED: True}
TREATMENTS = {
    "prp_injection": (
        "platelet rich plasma", "platelet rich plasma injection", "prp",
        "prp injection", "platelet rich plasma therapy",
    ),
    REGENERATIVE: (
        "stem cell injection", "prolotherapy", "stem cell", "amniotic injection",
        "stem cell therapy", "amniotic membrane injection", "ozone injection",
        "bone marrow aspirate concentrate",
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
            verified=True,  # CM17-0011992
        ),
    ),
    weeks=WEEKS_OF_CARE,
    more=(
        not_recommended(
            what="a regenerative injection other than of plasma",
            citation=PASSAGE.citation(),
            applies=lambda inquiry: REGENERATIVE in inquiry.treatments,
        ),
        not_recommended(
            id="not-elsewhere",
            what="plasma for the shoulder, the ankle or the spine",
            citation=PASSAGE.citation(),
            applies=lambda inquiry: bool(inquiry.request.parts & ELSEWHERE),
        ),
    ),
)

_FIRST = edition(PROCEDURE, days=ALWAYS, passages=(PASSAGE,))
MODULE = replace(
    _FIRST,
    worked_cases=(
        *_FIRST.worked_cases,
        *(
            worked(title, Outcome.UPHELD, request=request, day=ALWAYS.example,
                   facts=SHOWN)
            for title, request in (
                ("stem cells", "Stem cell injection to the right knee"),
                ("prolotherapy", "Prolotherapy, lumbar spine"),
                ("plasma for the shoulder", "PRP injection to the right shoulder"),
            )
        ),
    ),
)  # fmt: skip
