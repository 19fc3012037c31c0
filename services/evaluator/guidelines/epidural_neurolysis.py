"""Lysis of epidural adhesions and neurolytic injections of the spine, by the ODG.

Covers: adhesiolysis, also called neuroplasty, and neurolytic substances at the spine.
Asks: nothing that a record could show; the ODG does not recommend them.
Not coded: neurolysis for the pain of cancer; such an item is for a reviewer.
"""

from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.guideline import Criterion, GuidelineModule, Kind, Reply
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Outcome
from services.evaluator.core.worked import worked

# CM16-0247274 cites this topic.
PASSAGE = odg("Low Back", "Adhesiolysis, percutaneous", verified=True)
CITATION = PASSAGE.citation()


def _ask(inquiry: Inquiry) -> Reply:
    return Reply(
        answer=Answer.NOT_MET,
        reason=(
            "Such procedures are not recommended, for lack of evidence, and nothing "
            "exceptional in this case is documented that would warrant one."
        ),
        evidence=(inquiry.request.evidence(),),
    )


MODULE = GuidelineModule(
    id=f"epidural_neurolysis@{ALWAYS.first}",
    title="Lysis of epidural adhesions, neurolytic injections",
    in_force_from=ALWAYS.first,
    in_force_until=ALWAYS.last,
    kind=Kind.GATE,
    treatments={
        "adhesiolysis": (
            "adhesiolysis", "neuroplasty", "epidural neuroplasty", "epidurolysis",
            "lysis of adhesions epidural", "racz procedure", "epidural neurolysis",
            "lysis of epidural adhesions", "percutaneous adhesiolysis", "62264",
        ),
        "neurolytic_injection": (
            "neurolytic injection", "neurolytic substance", "neurolysis injection",
            "injection of neurolytic substance", "chemical neurolysis",
            "neurolytic agent", "neurolytic block",
        ),
    },
    passages=(PASSAGE,),
    position=(
        "Percutaneous lysis of epidural adhesions, also called epidural neurolysis or "
        "neuroplasty, is not recommended because evidence for it is lacking"
    ),
    criteria=(
        Criterion(
            id="recommended",
            question="Is the procedure recommended?",
            shows="exceptional factors call for the procedure all the same",
            citation=CITATION,
            ask=_ask,
        ),
    ),
    worked_cases=(
        worked("neuroplasty of the lumbar spine", Outcome.UPHELD,
               request="Neuroplasty, lumbar spine", day=ALWAYS.example),
    ),
)  # fmt: skip
