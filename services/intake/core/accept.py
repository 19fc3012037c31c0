"""Whether an application becomes a case: screened, repeated, in conflict, or rejected.

Not here: where the accepted ones are remembered, and what is published.
"""

from services.intake.core.model import (
    Accepted,
    Application,
    Known,
    Reason,
    Rejected,
    Repeated,
)
from services.intake.core.screening import screen

CONFLICT = Reason(
    code="case-number-conflict",
    message=(
        "An application with this case number and other content was accepted before."
    ),
    field="case_number",
    regulation="8 CCR 9792.10.3(a)(2)",
)


def accept(
    application: Application, *, known: Known | None, content_hash: str
) -> Accepted | Repeated | Rejected:
    """Accept an application, recognise it as repeated, or reject it for every reason.

    A repeat is recognised before it is screened: it may come late, its first did not.
    """
    if known is not None and known.content_hash == content_hash:
        return Repeated(content_hash=content_hash, offset=known.offset)
    reasons = screen(application)
    if known is not None:
        reasons = (CONFLICT, *reasons)
    return reject(reasons) if reasons else Accepted(content_hash=content_hash)


def known_before(known: Known | None, *, offset: int) -> Known | None:
    """Return what was known when the record at `offset` was first read.

    A record may be read again after it, or a later one, was accepted; then what is kept
    comes from its future and must not change its answer.
    """
    return known if known is not None and known.offset < offset else None


def reject(reasons: tuple[Reason, ...]) -> Rejected:
    """Reject for these reasons; defer only where every one of them merely postpones."""
    deferred = bool(reasons) and all(reason.defers for reason in reasons)
    return Rejected(disposition="deferred" if deferred else "rejected", reasons=reasons)
