"""Reading a record that this line itself wrote: its envelope and its typed event.

Not here: reading what upstream wrote (intake's own, which answers instead of failing).
"""

from typing import NamedTuple

from pydantic import ValidationError

from shared.events import events_by_type
from shared.events._base import Envelope, Event
from shared.messaging.cloudevents import read_envelope
from shared.messaging.line import Incoming
from shared.messaging.records import Record
from shared.messaging.verdicts import Unprocessable


class Happened(NamedTuple):
    """An event with its envelope."""

    event: Event
    envelope: Envelope


def read_happened(record: Record) -> Incoming[Happened]:
    """Read a record of an inner topic; raises Unprocessable with a code."""
    envelope = read_envelope(record)
    if envelope is None:
        raise Unprocessable("no-envelope")
    kind = events_by_type().get(envelope.type)
    if kind is None or record.topic not in (kind.topic, *kind.also_on):
        raise Unprocessable("unknown-event-type")
    event = parse(kind, record.value)
    if record.key != event.case_number.encode():
        raise Unprocessable("key-is-not-the-case")
    return Incoming(
        record=record,
        case_number=event.case_number,
        content=Happened(event=event, envelope=envelope),
    )


def parse(kind: type[Event], value: bytes | None) -> Event:
    """Return the event of these bytes; raises Unprocessable."""
    try:
        return kind.model_validate_json(value or b"")
    except ValidationError as error:
        raise Unprocessable("invalid-event") from error
