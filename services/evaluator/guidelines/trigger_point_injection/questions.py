"""What all editions ask about trigger point injections."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import Procedure, edition, sign, told
from services.evaluator.core.inquiry import Inquiry
from shared.facts import Fact

TREATMENTS = {
    "trigger_point_injection": (
        "trigger point injection", "tpi", "trigger point", "20552", "20553",
        "myofascial injection", "trigger points injection",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 12  # CPMTG p. 122: more than three months. Unverified

PROCEDURE = Procedure(
    name="trigger_point_injection",
    title="Trigger point injections",
    treatments=TREATMENTS,
    position=(
        "Trigger point injections are for myofascial pain of more than three months "
        "with circumscribed points that show a twitch response and referred pain, "
        "after stretching, therapy and drugs failed, and not where the pain is "
        "radicular"
    ),
    request="Trigger point injections, trapezius",
    asks=(
        sign(
            frozenset({Sign.TRIGGER_POINT}),
            "anywhere",
            "a twitch response with referred pain was found on palpation",
        ),
        told(
            "myofascial-lasting",
            Fact.CHRONIC_PAIN,
            "the pain has lasted more than three months",
            known=Inquiry.chronic_pain,
            verified=False,
        ),
    ),
    weeks=WEEKS_OF_CARE,
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return edition(PROCEDURE, days=days, passages=passages)
