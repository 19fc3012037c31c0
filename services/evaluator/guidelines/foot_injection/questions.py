"""What all editions ask about injections of ankle and foot."""

import re

from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.guideline import GuidelineModule, Rule
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.joint_injections import SHOWN, UPHELD, Site, site_module
from services.evaluator.core.model import Citation
from services.evaluator.core.needs import not_recommended

WEEKS_OF_CARE = 4  # Chapter 14, page 371: four to six weeks of care. Unverified
_TENDONS = re.compile(
    r"\b(?:achilles|retrocalcaneal|peroneal|posterior tibial|tibialis|ankle tendons?)\b"
)


def _at_tendon(inquiry: Inquiry) -> bool:
    return _TENDONS.search(inquiry.request.folded) is not None


def _not_tendons(citation: Citation, site: Site) -> tuple[Rule, ...]:
    """Refuse injections at tendons that may rupture."""
    del site
    return (
        not_recommended(
            id="not-at-tendons",
            what="a steroid injection at the achilles or another tendon of the ankle",
            citation=citation,
            applies=_at_tendon,
        ),
    )


SITE = Site(
    name="foot_injection",
    title="Injections of ankle and foot",
    region="foot",
    position=(
        "An injection is an option for plantar fasciitis, a heel spur or a neuroma of "
        "the foot after four to six weeks of other care, not at the Achilles tendon or "
        "the tendons of the ankle"
    ),
    request="Left plantar fascia steroid injection",
    conditions="a plantar fasciitis, a neuroma, an inflamed sheath or arthritis",
    signs=frozenset(),
    lesions=frozenset({Lesion.TENDON_OR_BURSA, Lesion.NERVE_MASS, Lesion.ARTHRITIS}),
    weeks=WEEKS_OF_CARE,
    words=("morton neuroma injection", "morton's neuroma injection"),
    more=_not_tendons,
    cases=(
        (
            "at the Achilles tendon",
            UPHELD,
            "Left Achilles tendon steroid injection",
            SHOWN,
        ),
    ),
)


def module(*, days: Days, passages: tuple[Passage, ...]) -> GuidelineModule:
    """Return the edition in force on these days."""
    return site_module(SITE, days=days, passages=passages)
