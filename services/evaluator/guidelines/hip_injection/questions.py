"""What all editions ask about injections of the hip."""

from services.evaluator.core import bodily
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import told
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.joint_injections import Site, site_module
from shared.facts import Fact

WEEKS_OF_CARE = 12  # ODG Hip & Pelvis: three months before injections. Unverified


def _bursitis(inquiry: Inquiry) -> Known | None:
    """Return whether the bursa at the trochanter is said to be inflamed."""
    wanted = frozenset({Lesion.TENDON_OR_BURSA})
    return bodily.suspected(inquiry, wanted, region="hip")


SITE = Site(
    name="hip_injection",
    title="Injections of the hip",
    region="hip",
    position=(
        "A steroid injection is a first treatment of an inflamed bursa at the "
        "trochanter; of the joint it is an option in advanced arthritis after exercise "
        "and drugs failed, as a trial and under guidance, and not in early disease"
    ),
    request="Right hip steroid injection",
    conditions="arthritis of the hip, or an inflamed bursa about it",
    signs=frozenset(),
    lesions=frozenset({Lesion.ARTHRITIS, Lesion.TENDON_OR_BURSA}),
    weeks=WEEKS_OF_CARE,
    urgent=told(
        "bursa-inflamed",
        Fact.SUSPECTED_LESION,
        "the bursa at the trochanter is inflamed",
        known=_bursitis,
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return site_module(SITE, days=days, passages=passages)
