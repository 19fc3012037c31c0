"""Whether the surgery that an item goes with stands: disputed here, approved, or done.

Not here: items headed as associated surgical service; a gate speaks of them first.
"""

from collections.abc import Mapping

from services.evaluator.core.facts.care_terms import CareKind
from services.evaluator.core.facts.record import Known
from services.evaluator.core.facts.since_surgery import (
    RECENT,
    latest_surgery,
    long_ago,
)
from services.evaluator.core.guideline import Criterion
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Citation, Outcome
from services.evaluator.core.needs import need
from services.evaluator.core.surgeries import SURGICAL
from shared.facts import Fact

SURGERIES: Mapping[str, tuple[str, ...]] = dict.fromkeys(SURGICAL, ())
"""Names of surgeries, to be followed; their words are those of their own modules."""


_WHEN = (
    "post operative", "postoperative", "post op", "postop", "post surgical",
    "postsurgical", "after surgery", "associated surgical service",
    "associated surgical service:", "associated surgical services:",
    "associated surgical services", "associated surgical service: post operative",
    "associated surgical service: postoperative",
    "associated surgical service: post op", "associated surgical service: outpatient",
)  # fmt: skip
_THERAPY = (
    "physical therapy", "pt", "occupational therapy", "hand therapy", "physiotherapy",
    "therapy", "rehabilitation", "physical therapy session", "physical therapy visit",
    "rehab", "outpatient physical therapy", "physical and occupational therapy",
    "occupational hand therapy", "rehabilitation therapy",
)  # fmt: skip
POSTSURGICAL_THERAPY = tuple(f"{when} {what}" for when in _WHEN for what in _THERAPY)
"""Words of therapy that a heading ties to an operation."""


def surgery_ahead(inquiry: Inquiry) -> Known | None:
    """Return whether a surgery disputed here or approved stands, or none if unsaid."""
    siblings = [
        s
        for s in inquiry.siblings
        if not SURGERIES.keys().isdisjoint(s.request.treatments)
    ]
    resolved = [s for s in siblings if s.outcome or s.authorized]
    if resolved:
        stands = any(s.authorized or s.outcome is Outcome.OVERTURNED for s in resolved)
        words = tuple(s.request.evidence() for s in resolved)
        return Known(value=stands, evidence=words)
    return inquiry.flag(Fact.SURGERY_AUTHORIZED)


def surgery_known(inquiry: Inquiry) -> Known | None:
    """Return whether a surgery stands or was done, or none where nothing is said."""
    ahead = surgery_ahead(inquiry)
    if ahead:
        return ahead
    latest = latest_surgery(inquiry.record.care, day=inquiry.day)
    if latest and float(latest.value) > RECENT:
        return None  # what is told of it without a date is the same operation
    done = tuple(
        care.evidence
        for care in inquiry.record.care
        if care.kind is CareKind.SURGERY and care.had
        if not long_ago(care.near, day=inquiry.day)
    )
    return Known(value=True, evidence=done) if done else None


def surgery_stands(
    *, citation: Citation, tolerated: bool = False, what: str
) -> Criterion:
    """Ask whether there is a surgery, done or approved, that something goes with."""
    return need(
        id="surgery-stands",
        facts=(),
        known=surgery_known,
        shows="a surgery that this goes with was done or stands",
        silent=f"The record names no surgery, done or approved, that {what} goes with.",
        denied=(
            "The surgery that this goes with is not found medically necessary or was "
            "not approved."
        ),
        citation=citation,
        tolerated=tolerated,
    )
