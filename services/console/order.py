"""Whether an event of an inner topic may be told late: what its case went on with.

A redriven event stands behind everything that was told of its case meanwhile. The
services let the first decision of an item and the first end of a case win, and the
last reviewer of record; so most late events do what they would have done, and those
that would not are named here. Pure. Not here: intake, which knows repeats by content.
"""

from collections.abc import Iterator, Sequence

from shared.events import Event
from shared.events.case_closed import CaseClosed
from shared.events.case_received import CaseReceived
from shared.events.case_terminated import CaseTerminated
from shared.events.case_withdrawn import CaseWithdrawn
from shared.events.evaluation_started import EvaluationStarted
from shared.events.review_declined import ReviewDeclined
from shared.events.reviewer_assigned import ReviewerAssigned
from shared.messaging.inbound import Happened, read_happened
from shared.messaging.records import Record
from shared.messaging.verdicts import Unprocessable

BEGINS = (CaseReceived, EvaluationStarted)
OVER = "its case ended after it"
TOLD_AGAIN = "the same was told of its case after it"
OTHER_REVIEWER = (
    "another reviewer of record was assigned after it, whom it would replace; "
    "mend it to name none"
)
CLOSED_SINCE = (
    "items of its case were authorized after it, and the others may lean on them"
)


def overtaken(event: Event, later: Sequence[Event]) -> str:
    """Return why an event must not be told after those; empty where it may."""
    return next(_objections(event, later), "")


def readable(records: Sequence[Record]) -> tuple[Event, ...]:
    """Return the events of these records; what no service can read told nothing."""
    return tuple(_readable(records))


def _readable(records: Sequence[Record]) -> Iterator[Event]:
    for record in records:
        try:
            happened: Happened = read_happened(record).content
        except Unprocessable:
            continue
        yield happened.event


def _objections(event: Event, later: Sequence[Event]) -> Iterator[str]:
    if any(_ends(one) for one in later):
        yield OVER
    own = _items(event)
    for number in sorted({n for one in later for n in _items(one)} & own, key=int):
        yield f"item {number} of its case was told of again after it"
    if isinstance(event, BEGINS) and any(isinstance(one, BEGINS) for one in later):
        yield TOLD_AGAIN
    if _names_reviewer(event) and any(isinstance(o, ReviewerAssigned) for o in later):
        yield OTHER_REVIEWER
    terminated = any(isinstance(one, CaseTerminated) for one in later)
    if isinstance(event, CaseReceived) and terminated:
        yield CLOSED_SINCE


def _ends(event: Event) -> bool:
    """Say whether the case is over with it; all items authorized is such an end."""
    if isinstance(event, CaseTerminated):
        return not event.items
    return isinstance(event, CaseClosed | CaseWithdrawn)


def _items(event: Event) -> frozenset[str]:
    """Return the items an event tells of, but for those a case begins with.

    That a review was declined changes nothing of its item.
    """
    if isinstance(event, CaseTerminated):
        return frozenset(event.items)
    item: str | None = getattr(event, "item", None)
    changes_nothing = item is None or isinstance(event, ReviewDeclined)
    return frozenset() if changes_nothing else frozenset({str(item)})


def _names_reviewer(event: Event) -> bool:
    """Say whether it sets the reviewer of record (a completed review names its own)."""
    if isinstance(event, CaseReceived | EvaluationStarted):
        return event.reviewer is not None
    return isinstance(event, ReviewerAssigned)
