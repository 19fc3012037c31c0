"""Manipulation under anesthesia, by the ODG.

Covers: manipulation under anesthesia.
Asks: does the record show what is listed below, and did weeks of active care fail.
The spine is refused.
Not coded: degrees of motion.
"""

from dataclasses import replace

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.indicated import Procedure, edition, told
from services.evaluator.core.model import Outcome
from services.evaluator.core.needs import not_recommended
from services.evaluator.core.worked import worked
from shared.facts import Fact

TREATMENTS = {
    "manipulation_under_anesthesia": (
        "manipulation under anesthesia", "mua", "manipulation under anaesthesia",
        "closed manipulation",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 12  # the Washington list for shoulders (W5)
PASSAGE = odg("Shoulder", "Manipulation under anesthesia (MUA)")
SPINE = frozenset({"lumbar_spine", "cervical_spine", "thoracic_spine", "spine", "back"})

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
    weeks_sourced=True,
    more=(
        not_recommended(
            what="manipulation of the spine under anesthesia",
            citation=PASSAGE.citation(),
            applies=lambda inquiry: bool(inquiry.request.parts & SPINE),
        ),
    ),
)

_FIRST = edition(PROCEDURE, days=ALWAYS, passages=(PASSAGE,))
MODULE = replace(
    _FIRST,
    worked_cases=(
        *_FIRST.worked_cases,
        worked(
            "of the spine",
            Outcome.UPHELD,
            request="Manipulation under anesthesia, lumbar spine",
            day=ALWAYS.example,
            facts={Fact.FUNCTIONAL_DEFICIT: True, Fact.ACTIVE_CARE_FAILED: True},
        ),
    ),
)
