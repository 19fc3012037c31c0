"""What all editions ask about injections of the shoulder."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.joint_injections import Site, site_module

WEEKS_OF_CARE = 2  # Chapter 9, page 204: two to three weeks of care. Unverified

SITE = Site(
    name="shoulder_injection",
    title="Injections of the shoulder",
    region="shoulder",
    position=(
        "An injection of the shoulder is an option for impingement, tendinitis of the "
        "rotator cuff, a stiff capsule or arthritis, where pain limits function and "
        "two to three weeks of exercise and anti-inflammatory drugs failed; a second "
        "follows only a benefit from the first"
    ),
    request="Right shoulder subacromial steroid injection",
    conditions=(
        "impingement, disease of the rotator cuff, a stiff capsule or arthritis of the "
        "shoulder"
    ),
    signs=frozenset({Sign.IMPINGEMENT, Sign.ACROMIOCLAVICULAR, Sign.LABRUM_OR_BICEPS}),
    lesions=frozenset(
        {
            Lesion.AT_SHOULDER,
            Lesion.CUFF_TEAR,
            Lesion.ARTHRITIS,
            Lesion.TENDON_OR_BURSA,
        }
    ),
    weeks=WEEKS_OF_CARE,
    words=(
        "biceps tendon sheath injection",
        "bicipital injection",
        "bicipital tendon sheath injection",
        "biceps tendon injection",
        "bicipital groove injection",
        "biceps tendon steroid injection",
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return site_module(SITE, days=days, passages=passages)
