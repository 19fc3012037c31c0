"""What a document is, by the same validation as the record and the HTTP door.

Not here: which documents there are (`documents`), and what is done with fit ones.
"""

from dataclasses import dataclass
from datetime import date

import orjson

from services.console.documents import BYTE_ORDER_MARK, Document
from services.intake.core.accept import accept
from services.intake.core.model import Known, Reason, Rejected
from services.intake.publishing import hash_of
from services.intake.reading import ReadEvent, Unreadable, Upstream, application_of
from services.intake.reading import read as read_event
from shared.events.application_submitted import ApplicationSubmitted

TYPE_FIELD = "type"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """A document that may be sent: its event, and the hash of an application."""

    document: Document
    event: Upstream
    content_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """A document that may not be sent, with every reason."""

    document: Document
    case_number: str | None
    reasons: tuple[Reason, ...]


def understand(
    document: Document, *, kind: str | None, received_on: date
) -> Fit | Refused:
    """Return the event in a document, or every reason why there is none.

    `kind` is the event's type where the document names none in its field `type`.
    """
    found = read_event(
        document.content,
        type_name=type_name(_own_kind(document.content) or kind),
        received_on=received_on,
    )
    match found:
        case Unreadable():
            return Refused(
                document=document, case_number=found.case_number, reasons=found.reasons
            )
        case ReadEvent(event=ApplicationSubmitted() as event):
            return Fit(document=document, event=event, content_hash=hash_of(event))
        case ReadEvent():
            return Fit(document=document, event=found.event)


def screened(fit: Fit, *, known: Known | None, received_on: date) -> Fit | Refused:
    """Return a document that intake would take, given what it knows of the case."""
    event = fit.event
    if not isinstance(event, ApplicationSubmitted) or fit.content_hash is None:
        return fit
    verdict = accept(
        application_of(event, received_on=received_on),
        known=known,
        content_hash=fit.content_hash,
    )
    if not isinstance(verdict, Rejected):
        return fit
    return Refused(
        document=fit.document, case_number=event.case_number, reasons=verdict.reasons
    )


def type_name(kind: str | None) -> str | None:
    """Return a type as a header has it; a user may write `review-completed`."""
    if kind is None or kind.startswith("imr."):
        return kind
    return f"imr.{kind}.v1"


def _own_kind(content: bytes) -> str | None:
    if b'"type"' not in content:
        return None
    try:
        fields = orjson.loads(content.removeprefix(BYTE_ORDER_MARK))
    except orjson.JSONDecodeError:
        return None
    named = fields.get(TYPE_FIELD) if isinstance(fields, dict) else None
    return named if isinstance(named, str) else None
