"""What all editions ask about carpal tunnel release."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.care_terms import CareKind
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.study_terms import Kind, Shows
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import Procedure, edition, seen, sign
from shared.facts import Fact

TREATMENTS = {
    "carpal_tunnel_release": (
        "carpal tunnel release", "ctr", "carpal tunnel surgery",
        "endoscopic carpal tunnel release", "64721", "29848",
        "open carpal tunnel release", "carpal tunnel decompression",
        "median nerve decompression", "median nerve release",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 4  # ODG Carpal tunnel release: one month of splint and care. Unverified

PROCEDURE = Procedure(
    name="carpal_tunnel_release",
    title="Carpal tunnel release",
    treatments=TREATMENTS,
    position=(
        "Release of the carpal tunnel is for a syndrome proven by signs and by "
        "conduction tests, after splinting and changed activity, or at once where it "
        "is severe"
    ),
    request="Right carpal tunnel release",
    asks=(
        seen(
            frozenset({Shows.NEUROPATHY}),
            "upper",
            "conduction tests prove a median neuropathy",
            kinds=(Kind.ELECTRODIAGNOSTIC,),
            fact=Fact.ELECTRODIAGNOSTIC_PROOF,
            verified=True,  # the Washington list (W8)
        ),
        sign(
            frozenset({Sign.MEDIAN_NERVE}),
            "hand",
            "tests of the median nerve were positive",
        ),
    ),
    weeks=WEEKS_OF_CARE,
    also=frozenset({CareKind.SUPPORT, CareKind.INJECTION}),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return edition(PROCEDURE, days=days, passages=passages)
