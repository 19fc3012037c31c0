"""CloudEvents 1.0.2, Kafka binding, binary mode: attributes as headers, data as value.

Reading never raises: what is missing or malformed comes back as None.
"""

import re
from datetime import UTC, datetime
from functools import lru_cache

from shared.events._base import Envelope, Event
from shared.ids import computed_id
from shared.messaging.records import Headers, Output, Record

CONTENT_TYPE = "application/json"
WRITTEN_TIMES = READ_TIMES = 64
"""Times kept as written and as read: all events of a case bear the same."""
_SPECVERSION = ("ce_specversion", b"1.0")
_CONTENT_TYPE = ("content-type", CONTENT_TYPE.encode())
TRACEPARENT = re.compile(r"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$")


@lru_cache(maxsize=READ_TIMES)
def read_time(text: str | None) -> datetime | None:
    """Return an RFC 3339 time as an aware datetime, None if it is not one."""
    if not text:
        return None
    try:
        time = datetime.fromisoformat(text)
        aware = time if time.tzinfo else time.replace(tzinfo=UTC)
        return aware if aware.tzinfo is UTC else aware.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


@lru_cache(maxsize=WRITTEN_TIMES)
def write_time(time: datetime) -> str:
    """Return a time as RFC 3339 in UTC, milliseconds, ending in Z."""
    utc = time if time.tzinfo is UTC else time.astimezone(UTC)
    return utc.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def read_traceparent(record: Record) -> str | None:
    """Return the W3C trace context of a record if it is well formed."""
    return _traceparent(record.header("traceparent"))


def _traceparent(text: str | None) -> str | None:
    return text if text and TRACEPARENT.match(text) else None


def read_envelope(record: Record) -> Envelope | None:
    """Return the envelope of a record written by this line, None if it has none."""
    stated = record.headers_by_name()
    identity, kind = _text(stated.get("ce_id")), _text(stated.get("ce_type"))
    case = _text(stated.get("ce_subject"))
    if not identity or not kind or not case:
        return None
    return Envelope(
        id=identity,
        type=kind,
        source=_text(stated.get("ce_source")) or "",
        time=read_time(_text(stated.get("ce_time"))) or record.recorded_at,
        correlation=case,
        causation=_text(stated.get("ce_causationid")),
        traceparent=_traceparent(_text(stated.get("traceparent"))),
    )


def _text(value: bytes | None) -> str | None:
    try:
        return None if value is None else str(value, "utf-8")
    except UnicodeDecodeError:
        return None


def write_headers(envelope: Envelope) -> Headers:
    """Return the headers of an event, in a fixed order."""
    case = envelope.correlation.encode()
    headers: Headers = (
        _SPECVERSION,
        ("ce_id", envelope.id.encode()),
        ("ce_source", envelope.source.encode()),
        ("ce_type", envelope.type.encode()),
        ("ce_subject", case),
        ("ce_time", write_time(envelope.time).encode()),
        ("ce_correlationid", case),
        ("ce_partitionkey", case),
        _CONTENT_TYPE,
    )
    if envelope.causation:
        headers += (("ce_causationid", envelope.causation.encode()),)
    if envelope.traceparent:
        headers += (("traceparent", envelope.traceparent.encode()),)
    return headers


def write_event(
    event: Event,
    *,
    source: str,
    cause: str,
    what: str,
    time: datetime,
    topic: str | None = None,
    causation: str | None = None,
    traceparent: str | None = None,
) -> Output:
    """Return the record of an event; its id is computed from the cause and `what`."""
    kind = event.type_name()
    envelope = Envelope(
        id=computed_id(cause=cause, what=what),
        type=kind,
        source=source,
        time=time,
        correlation=event.case_number,
        causation=causation or cause,
        traceparent=traceparent,
    )
    return Output(
        topic=topic or type(event).topic,
        key=event.case_number.encode(),
        value=event.to_json(),
        headers=write_headers(envelope),
        kind=kind,
    )
