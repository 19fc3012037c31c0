"""Joining the decisions of a case: what is resolved, what the letter still waits for.

A fold over the case's own log. The first decision of an item wins; the last reviewer
assigned before the case completes is the reviewer of record.
Not here: what the letter says (`assemble`), and where the log is kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What an entry of the log tells."""

    STARTED = "started"
    DECIDED = "decided"
    REFERRED = "referred"
    HELD = "held"
    CLOSED = "closed"
    CASE_CLOSED = "case-closed"
    REVIEWER = "reviewer"
    OTHER = "other"


class Entry(NamedTuple):
    """One event of the log: when it came, what it tells, about which item.

    `items` are the item numbers of the case (of a start), `has_reviewer` says whether
    the entry names a reviewer of record.
    """

    offset: int
    time: datetime
    kind: Kind
    item: str | None = None
    items: tuple[str, ...] = ()
    has_reviewer: bool = False
    awaits: tuple[str, ...] = ()
    closed_on: date | None = None


class Waiting(StrEnum):
    """What an item that is not resolved waits for."""

    DECISION = "decision"
    REVIEW = "review"
    ITEM = "item"


@dataclass(frozen=True, slots=True, kw_only=True)
class Open:
    """An unresolved item: what it waits for, since when, and which items hold it."""

    number: str
    waits_for: Waiting
    since: datetime
    awaits: tuple[str, ...] = ()


class Progress(NamedTuple):
    """Where a case stands: entries by what they did, and what is still missing.

    The numbers are offsets of entries: `started`, `decided` by item, `closed` by item,
    `reviewer` of record, and `ended` where the case closed without a determination.
    """

    started: int | None
    decided: dict[str, int]
    closed: dict[str, int]
    reviewer: int | None
    ended: int | None
    open_items: tuple[Open, ...]

    @property
    def complete(self) -> bool:
        """Say whether nothing is missing any more."""
        return (
            self.started is not None
            and self.ended is None
            and not self.open_items
            and self.reviewer is not None
        )


def waits(entries: Sequence[Entry]) -> bool:
    """Say at a glance that the case is not over: fewer decisions than it has items.

    Where it says no, only `progress` knows.
    """
    wanted = decided = 0
    for entry in entries:
        kind = entry.kind
        if kind is Kind.DECIDED:
            decided += 1
        elif kind is Kind.STARTED:
            wanted = wanted or len(set(entry.items))
        elif kind is Kind.CLOSED or kind is Kind.CASE_CLOSED:
            return False
    return decided < wanted or not wanted


def progress(entries: Sequence[Entry]) -> Progress:
    """Return where the case stands after these entries, in the order of the log."""
    fold = _Fold()
    for entry in entries:
        fold.take(entry)
    return fold.progress()


class _Fold:
    def __init__(self) -> None:
        self._start: Entry | None = None
        self._decided: dict[str, int] = {}
        self._closed: dict[str, int] = {}
        self._waiting: dict[str, Entry] = {}
        self._reviewer: int | None = None
        self._ended: int | None = None

    def take(self, entry: Entry) -> None:
        """Add one entry."""
        if entry.has_reviewer:
            self._reviewer = entry.offset
        if entry.kind is Kind.DECIDED and entry.item:
            self._decided.setdefault(entry.item, entry.offset)
            return
        match entry.kind:
            case Kind.STARTED:
                self._start = self._start or entry
            case Kind.REFERRED | Kind.HELD if entry.item:
                self._waiting[entry.item] = entry
            case Kind.CLOSED if entry.item:
                self._closed.setdefault(entry.item, entry.offset)
            case Kind.CASE_CLOSED if self._ended is None:
                self._ended = entry.offset
            case _:
                pass

    def progress(self) -> Progress:
        """Return what the entries add up to."""
        start = self._start
        numbers = start.items if start else ()
        opened = tuple(
            [
                self._open(number, start)
                for number in numbers
                if start and number not in self._decided and number not in self._closed
            ]
        )
        closed = {n: o for n, o in self._closed.items() if n in numbers}
        ended = self._ended
        if ended is None and start is not None and len(closed) == len(numbers):
            ended = max(closed.values())
        return Progress(
            started=start.offset if start else None,
            decided={n: o for n, o in self._decided.items() if n in numbers},
            closed=closed,
            reviewer=self._reviewer,
            ended=ended,
            open_items=opened,
        )

    def _open(self, number: str, start: Entry) -> Open:
        entry = self._waiting.get(number, start)
        kinds = {Kind.REFERRED: Waiting.REVIEW, Kind.HELD: Waiting.ITEM}
        return Open(
            number=number,
            waits_for=kinds.get(entry.kind, Waiting.DECISION),
            since=entry.time,
            awaits=entry.awaits,
        )
