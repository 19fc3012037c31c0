"""What letters keeps of a case: its log while it is open, then how it ended.

An open case is `{"log": [[offset, type, time, body], …], "marks": [[offset, id,
digest], …]}`, an issued one `{"at": offset, "value": body}`, one that ended without a
determination `{"at": offset, "closed": reason}`. Marks stand beside the log, so that a
service that knows none still reads it; a log in which one is missing has no chain.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, cast

import orjson

from services.letters.core.join import Entry, Kind, Progress, progress, waits
from shared.chain import digest_of
from shared.events import events_by_type
from shared.events._base import Event
from shared.events.case_closed import CaseClosed
from shared.events.evaluation_started import EvaluationStarted
from shared.events.item_closed import ItemClosed
from shared.events.item_decided import ItemDecided
from shared.events.item_held import ItemHeld
from shared.events.item_referred import ItemReferred
from shared.events.reviewer_assigned import ReviewerAssigned
from shared.messaging.inbound import Happened, parse
from shared.messaging.records import Kept, Record


class Mark(NamedTuple):
    """The identity of a record and what it hashes to; two alike are one told again."""

    id: str
    digest: bytes


class Logged(NamedTuple):
    """An event of an open case, and what it is to the joining of the case."""

    event: Event
    entry: Entry
    mark: Mark | None = None

    @property
    def offset(self) -> int:
        """Return the offset it came at."""
        return self.entry.offset

    @property
    def time(self) -> datetime:
        """Return when it happened."""
        return self.entry.time


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """A case that is over: at which offset, and the determination's body if issued."""

    at: int
    value: bytes | None = None
    reason: str | None = None

    def to_bytes(self) -> bytes:
        """Return how the case ended as it is kept."""
        if self.value is None:
            return orjson.dumps({"at": self.at, "closed": self.reason})
        return orjson.dumps({"at": self.at, "value": self.value.decode()})


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """A case that waits: its log in the order of the topic."""

    log: tuple[Logged, ...] = ()

    def before(self, offset: int) -> "OpenCase":
        """Return the case as it stood before an offset."""
        if not self.log or self.log[-1].offset < offset:
            return self
        return OpenCase(log=tuple(e for e in self.log if e.offset < offset))

    def with_event(self, record: Record, happened: Happened) -> "OpenCase":
        """Return the case with one event more; one that is told again counts once."""
        mark = Mark(happened.envelope.id, digest_of(record))
        time = happened.envelope.time
        known = mark in [e.mark for e in self.log]
        added = _logged(happened.event, record.offset, time, mark, again=known)
        return OpenCase(log=(*self.log, added))

    def digests(self) -> tuple[bytes, ...] | None:
        """Return what the chain is made of; None where a record has no mark."""
        marks = [logged.mark for logged in self.log]
        if None in marks:
            return None
        return tuple(mark.digest for mark in dict.fromkeys(marks) if mark)

    def waits(self) -> bool:
        """Say whether decisions are missing for sure; else `progress` has to tell."""
        return waits([logged.entry for logged in self.log])

    def progress(self) -> Progress:
        """Return what is resolved and what is missing."""
        return progress(tuple(logged.entry for logged in self.log))

    def at(self, offset: int) -> Event:
        """Return the event that came at this offset."""
        return next(e.event for e in self.log if e.offset == offset)

    def to_bytes(self) -> bytes:
        """Return the log as it is kept."""
        rows = [
            [e.offset, type(e.event).type_name(), e.time.isoformat(), _body(e.event)]
            for e in self.log
        ]
        marks = [[e.offset, e.mark.id, e.mark.digest.hex()] for e in self.log if e.mark]
        return orjson.dumps({"log": rows, "marks": marks})


def read_kept(kept: Kept | None) -> OpenCase | Ended:
    """Return what is kept; a case never seen is open and has an empty log."""
    if kept is None:
        return OpenCase()
    if not isinstance(kept, bytes):
        return cast("OpenCase | Ended", kept)
    found = orjson.loads(kept)
    if "log" not in found:
        value = found.get("value")
        return Ended(
            at=found["at"],
            value=value.encode() if value is not None else None,
            reason=found.get("closed"),
        )
    marks = {
        int(offset): Mark(identity, bytes.fromhex(digest))
        for offset, identity, digest in found.get("marks", ())
    }
    return OpenCase(log=tuple(_read_log(found["log"], marks)))


def _read_log(
    rows: Sequence[Sequence[str]], marks: Mapping[int, Mark]
) -> Iterator[Logged]:
    types, seen = events_by_type(), set[Mark]()
    for at, kind, time, body in rows:
        offset, event = int(at), parse(types[kind], body.encode())
        mark, when = marks.get(offset), datetime.fromisoformat(time)
        yield _logged(event, offset, when, mark, again=mark in seen)
        if mark is not None:
            seen.add(mark)


def _body(event: Event) -> str:
    return event.to_json().decode()


KINDS: dict[type[Event], Kind] = {
    EvaluationStarted: Kind.STARTED,
    ItemDecided: Kind.DECIDED,
    ItemReferred: Kind.REFERRED,
    ItemHeld: Kind.HELD,
    ItemClosed: Kind.CLOSED,
    CaseClosed: Kind.CASE_CLOSED,
    ReviewerAssigned: Kind.REVIEWER,
}


def _logged(
    event: Event, offset: int, time: datetime, mark: Mark | None, *, again: bool
) -> Logged:
    if again:
        entry = Entry(offset=offset, time=time, kind=Kind.OTHER)
    else:
        entry = _entry(event, offset=offset, time=time)
    return Logged(event=event, entry=entry, mark=mark)


def _entry(event: Event, *, offset: int, time: datetime) -> Entry:
    kind = KINDS.get(type(event), Kind.OTHER)
    if kind is Kind.STARTED and isinstance(event, EvaluationStarted):
        return Entry(
            offset=offset,
            time=time,
            kind=kind,
            items=tuple([item.number for item in event.items]),
            has_reviewer=event.reviewer is not None,
        )
    return Entry(
        offset=offset,
        time=time,
        kind=kind,
        item=getattr(event, "item", None),
        has_reviewer=kind is Kind.REVIEWER,
        awaits=getattr(event, "awaits", ()) if kind is Kind.HELD else (),
    )
