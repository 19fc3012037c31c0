"""What the evaluator keeps of a case that is not fully decided: its own log.

Each entry is an input event with the offset it came at, so that any of them can be
taken again and give what it gave before. Cases decided at once are not kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import orjson

from shared.events import events_by_type
from shared.events._base import Event
from shared.messaging.inbound import Happened, parse


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An input event of the case, and the offset it came at."""

    offset: int
    event: Event


def read_log(kept: bytes | None, *, before: int) -> tuple[Entry, ...]:
    """Return the entries that came before an offset."""
    if kept is None:
        return ()
    return tuple(
        Entry(offset=at, event=parse(events_by_type()[kind], body.encode()))
        for at, kind, body in orjson.loads(kept)
        if at < before
    )


def add_to_log(kept: bytes | None, *, offset: int, happened: Happened) -> bytes:
    """Return the log with an entry more, in order; unchanged if it is there already."""
    log: Sequence[list[object]] = orjson.loads(kept) if kept else []
    if any(entry[0] == offset for entry in log):
        return kept or b"[]"
    body = happened.event.to_json().decode()
    added = [*log, [offset, happened.envelope.type, body]]
    return orjson.dumps(sorted(added, key=_offset))


def _offset(entry: list[object]) -> int:
    return int(str(entry[0]))
