"""What all editions ask about injections of wrist and hand."""

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.care_terms import CareKind
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.indicated import sign
from services.evaluator.core.joint_injections import (
    OVERTURNED,
    Site,
    site_module,
)
from shared.facts import Fact

WEEKS_OF_CARE = 8  # Chapter 11, pages 264-266: 8 to 12 weeks of a splint. Unverified

SITE = Site(
    name="hand_injection",
    title="Injections of wrist and hand",
    region="hand",
    position=(
        "An injection is among the first treatments of a trigger digit or of an "
        "inflamed tendon sheath of the thumb; for a carpal tunnel syndrome it follows "
        "eight to twelve weeks of a splint and drugs"
    ),
    request="Right carpal tunnel injection",
    conditions=(
        "a carpal tunnel syndrome, an inflamed tendon sheath, a trigger digit or "
        "arthritis of the hand"
    ),
    signs=frozenset({Sign.MEDIAN_NERVE, Sign.TENDON_SHEATH, Sign.TRIGGER_DIGIT}),
    lesions=frozenset({Lesion.ENTRAPMENT, Lesion.TENDON_OR_BURSA, Lesion.ARTHRITIS}),
    weeks=WEEKS_OF_CARE,
    words=(
        "de quervain injection",
        "de quervain's injection",
        "a1 pulley injection",
        "first dorsal compartment injection",
    ),
    also=frozenset({CareKind.SUPPORT}),
    urgent=sign(
        frozenset({Sign.TRIGGER_DIGIT, Sign.TENDON_SHEATH}),
        "hand",
        "a digit triggers or a tendon sheath is inflamed, for which an injection is "
        "among the first treatments",
        id="digit-triggers",  # chapter 11, pages 265 and 271
        fact=Fact.SUSPECTED_LESION,
    ),
    series=True,
    cases=(
        (
            "a second one for a trigger digit, after one that helped",
            OVERTURNED,
            "Right ring finger trigger finger injection",
            {
                Fact.SUSPECTED_LESION: True,
                Fact.INJECTION_TRIED: True,
                Fact.WEEKS_OF_RELIEF: 8,
            },
        ),
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return site_module(SITE, days=days, passages=passages)
