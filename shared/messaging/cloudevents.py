"""CloudEvents 1.0.2, Kafka binding, binary mode: attributes as headers, data as value.

Reading never raises: what is missing or malformed comes back as None.
"""

import re
from datetime import UTC, datetime

from shared.events._base import Envelope, Event
from shared.ids import computed_id
from shared.messaging.records import Headers, Output, Record

CONTENT_TYPE = "application/json"
TRACEPARENT = re.compile(r"^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$")


def read_time(text: str | None) -> datetime | None:
    """Return an RFC 3339 time as an aware datetime, None if it is not one."""
    if not text:
        return None
    try:
        time = datetime.fromisoformat(text)
        aware = time if time.tzinfo else time.replace(tzinfo=UTC)
        return aware.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def write_time(time: datetime) -> str:
    """Return a time as RFC 3339 in UTC, milliseconds, ending in Z."""
    text = time.astimezone(UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


def read_traceparent(record: Record) -> str | None:
    """Return the W3C trace context of a record if it is well formed."""
    text = record.header("traceparent")
    return text if text and TRACEPARENT.match(text) else None


def read_envelope(record: Record) -> Envelope | None:
    """Return the envelope of a record written by this line, None if it has none."""
    identity, kind = record.header("ce_id"), record.header("ce_type")
    case = record.header("ce_subject")
    if not identity or not kind or not case:
        return None
    return Envelope(
        id=identity,
        type=kind,
        source=record.header("ce_source") or "",
        time=read_time(record.header("ce_time")) or record.recorded_at,
        correlation=case,
        causation=record.header("ce_causationid"),
        traceparent=read_traceparent(record),
    )


def write_headers(envelope: Envelope) -> Headers:
    """Return the headers of an event, in a fixed order."""
    pairs = [
        ("ce_specversion", "1.0"),
        ("ce_id", envelope.id),
        ("ce_source", envelope.source),
        ("ce_type", envelope.type),
        ("ce_subject", envelope.correlation),
        ("ce_time", write_time(envelope.time)),
        ("ce_correlationid", envelope.correlation),
        ("ce_partitionkey", envelope.correlation),
        ("content-type", CONTENT_TYPE),
    ]
    if envelope.causation:
        pairs.append(("ce_causationid", envelope.causation))
    if envelope.traceparent:
        pairs.append(("traceparent", envelope.traceparent))
    return tuple((name, value.encode()) for name, value in pairs)


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
