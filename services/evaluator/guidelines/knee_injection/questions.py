"""What all editions ask about injections of the knee."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.joint_injections import Site, site_module

WEEKS_OF_CARE = 12  # ODG Knee & Leg: three months before injections. Unverified

SITE = Site(
    name="knee_injection",
    title="Injections of the knee",
    region="knee",
    position=(
        "An injection of the knee is no routine; it is an option for symptomatic "
        "arthritis or an effusion that limits function after exercise and drugs "
        "failed, one at a time, and again only after weeks of benefit"
    ),
    request="Right knee corticosteroid injection",
    conditions="arthritis, an effusion or a bursitis of the knee",
    signs=frozenset({Sign.EFFUSION}),
    lesions=frozenset({Lesion.ARTHRITIS, Lesion.TENDON_OR_BURSA}),
    weeks=WEEKS_OF_CARE,
    words=("pes anserine injection", "pes anserine bursa injection"),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return site_module(SITE, days=days, passages=passages)
