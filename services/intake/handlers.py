"""Intake's shell: what each kind of incoming record brings about, as pure functions.

An application becomes a case, is recognised as a repeat, or is answered with every
reason. Whatever else upstream tells about a case it knows is passed on.
"""

from dataclasses import dataclass
from datetime import date, datetime

import orjson

from services.intake.core.accept import accept, known_before
from services.intake.core.model import Accepted, Known, Reason, Rejected, Repeated
from services.intake.core.normalise import content_hash, is_case_number
from services.intake.publishing import case_received, content_of, forwarded, rejected
from services.intake.reading import ReadEvent, Unreadable, application_of
from shared.events import Event
from shared.events.application_rejected import ApplicationRejected
from shared.events.application_submitted import ApplicationSubmitted

UNKNOWN_CASE = Reason(
    code="unknown-case",
    message="No application with this case number was accepted before this record.",
    field="case_number",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """One record as read: the event or what is wrong with it, and when it happened."""

    content: ReadEvent | Unreadable
    position: str
    time: datetime
    key: bytes | None = None

    @property
    def received_on(self) -> date:
        """Return the day that counts as the day of receipt."""
        return self.time.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The event to publish, if any, and what is now known of the case."""

    event: Event | None = None
    known: Known | None = None


def on_unreadable(found: Unreadable, arrived: Arrived) -> Answer:
    """Answer a record that is no usable event with everything wrong about it."""
    event = rejected(
        case_number=found.case_number or _case_in_key(arrived.key),
        reasons=found.reasons,
        record=arrived.position,
        event=found.type_name,
    )
    return Answer(event=event)


def _case_in_key(key: bytes | None) -> str | None:
    """Return the case number that the key of a broken record is, if it is one."""
    text = (key or b"").decode(errors="replace")
    return text if is_case_number(text) else None


def on_application_submitted(
    event: ApplicationSubmitted,
    arrived: Arrived,
    *,
    known: Known | None,
    offset: int,
) -> Answer:
    """Accept an application, recognise it, or say every reason why not."""
    day = arrived.received_on
    content = content_of(event)
    digest = content_hash(content)
    verdict = accept(
        application_of(event, received_on=day),
        known=known_before(known, offset=offset),
        content_hash=digest,
    )
    match verdict:
        case Accepted():
            case = case_received(
                event, received_on=day, content_hash=digest, content=content
            )
            return Answer(event=case, known=Known(content_hash=digest, offset=offset))
        case Repeated():
            return Answer()
        case Rejected():
            return Answer(event=_rejection(event, arrived, verdict))


def on_event_of_case(
    found: ReadEvent, arrived: Arrived, *, known: Known | None, offset: int
) -> Answer:
    """Pass on what happened to a known case; answer what is about an unknown one."""
    event = found.event
    if isinstance(
        event, ApplicationSubmitted
    ):  # pragma: no cover - has its own handler
        raise TypeError("an application has its own handler")
    if known_before(known, offset=offset) is None:
        unknown = Rejected(disposition="rejected", reasons=(UNKNOWN_CASE,))
        return Answer(event=_rejection(event, arrived, unknown))
    return Answer(event=forwarded(event, received_on=arrived.received_on))


def _rejection(
    event: Event, arrived: Arrived, verdict: Rejected
) -> ApplicationRejected:
    return rejected(
        case_number=event.case_number,
        reasons=verdict.reasons,
        record=arrived.position,
        disposition=verdict.disposition,
        event=event.type_name(),
    )


def read_known(kept: bytes | None) -> Known | None:
    """Return what is known of a case from what is kept."""
    if kept is None:
        return None
    found = orjson.loads(kept)
    return Known(content_hash=found["hash"], offset=found["at"])


def write_known(known: Known) -> bytes:
    """Return what is kept of an accepted case."""
    return orjson.dumps({"hash": known.content_hash, "at": known.offset})
