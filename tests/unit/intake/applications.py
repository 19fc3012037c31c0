"""An invented application as upstream would send it, and shorthands to read it."""

import json
from datetime import date
from typing import Any

from services.intake.reading import ReadEvent, Unreadable, read
from shared.events.application_submitted import ApplicationSubmitted

CASE = "CM16-0000001"
RECEIVED_ON = date(2016, 9, 16)


def fields(**changes: Any) -> dict[str, Any]:
    """Return the fields of a good application; a change to `...` takes one out."""
    changed = {**ApplicationSubmitted.examples[0], **changes}
    return {name: value for name, value in changed.items() if value is not ...}


def body(**changes: Any) -> bytes:
    """Return the bytes of such an application."""
    return json.dumps(fields(**changes)).encode()


def submitted(**changes: Any) -> ApplicationSubmitted:
    """Return it as the event that it is."""
    answer = read(body(**changes), type_name=None)
    assert isinstance(answer, ReadEvent), answer
    assert isinstance(answer.event, ApplicationSubmitted)
    return answer.event


def refused(
    record_value: bytes | None,
    *,
    type_name: str | None = None,
    received_on: date | None = RECEIVED_ON,
) -> Unreadable:
    """Return why these bytes are not read."""
    answer = read(record_value, type_name=type_name, received_on=received_on)
    assert isinstance(answer, Unreadable), answer
    return answer


def codes(answer: Unreadable) -> tuple[str, ...]:
    """Return the codes of the reasons, in order."""
    return tuple(reason.code for reason in answer.reasons)
