"""What upstream sends in a fault test: 500 cases of every kind, the same every time.

Each record has a fixed `ce_time`, so that two runs of one history can be compared byte
for byte. With each record stands what must come of it.
"""

import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from tests.support import builders
from tests.support.builders import (
    DECIDED_AT_ONCE,
    REFERRED,
    Fields,
    application,
    assignment,
    authorization,
    review,
    to_bytes,
    withdrawal,
)
from tests.support.kafka_thread import Headers

BEGIN = datetime(2015, 10, 1, 8, tzinfo=UTC)
POISON_EVERY = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Upstream:
    """One record, and whether it is answered with a rejection or a dead letter."""

    value: bytes | None
    key: bytes | None
    headers: Headers
    partition: int | None = None
    rejected: bool = False
    poison: bool = False

    @property
    def is_application(self) -> bool:
        """Say whether it is an application (or a repeat of one)."""
        return ("ce_type", builders.SUBMITTED.encode()) in self.headers


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All records in order, and which cases end in a determination and which do not."""

    records: tuple[Upstream, ...]
    determined: frozenset[str]
    undetermined: frozenset[str]

    def chunks(self, count: int) -> tuple[tuple[Upstream, ...], ...]:
        """Return the records in so many parts."""
        size = -(-len(self.records) // count)
        return tuple(
            self.records[at : at + size] for at in range(0, len(self.records), size)
        )


@dataclass(slots=True, kw_only=True)
class _Told:
    """The records of one case, in order."""

    case: str
    determined: bool
    records: list[tuple[str, Fields, bool]] = field(default_factory=list)
    partition: int | None = None


_Kind: TypeAlias = Callable[[str], _Told]


def _at_once(case: str) -> _Told:
    told = application(case_number=case)
    return _Told(case=case, determined=True, records=[_new(told)])


def _twice(case: str) -> _Told:
    told = application(case_number=case)
    return _Told(case=case, determined=True, records=[_new(told)] * 3)


def _in_conflict(case: str) -> _Told:
    first = application(case_number=case)
    other = application(case_number=case, summary="Quite another story.")
    again = (builders.SUBMITTED, other, True)
    return _Told(case=case, determined=True, records=[_new(first), again, _new(first)])


def _reviewed(case: str) -> _Told:
    told = application(REFERRED, DECIDED_AT_ONCE, case_number=case)
    late = review(case, outcome="upheld")
    records = [_new(told), (builders.REVIEWED, review(case), False)]
    return _Told(
        case=case,
        determined=True,
        records=[*records, (builders.REVIEWED, late, False)],
    )


def _assigned(case: str) -> _Told:
    told = application(REFERRED, case_number=case, reviewer=...)
    records = [
        _new(told),
        (builders.REVIEWED, review(case), False),
        (builders.ASSIGNED, assignment(case), False),
    ]
    return _Told(case=case, determined=True, records=records)


def _withdrawn(case: str) -> _Told:
    told = application(REFERRED, case_number=case)
    records = [
        _new(told),
        (builders.WITHDRAWN, withdrawal(case), False),
        (builders.REVIEWED, review(case), False),
    ]
    return _Told(case=case, determined=False, records=records)


def _withdrawn_late(case: str) -> _Told:
    records = [
        _new(application(case_number=case)),
        (builders.WITHDRAWN, withdrawal(case), False),
    ]
    return _Told(case=case, determined=True, records=records)


def _authorized(case: str) -> _Told:
    told = application(REFERRED, DECIDED_AT_ONCE, case_number=case)
    item = (builders.AUTHORIZED, authorization(case, "1"), False)
    return _Told(case=case, determined=True, records=[_new(told), item])


def _unsigned(case: str) -> _Told:
    told = application(case_number=case, signed=False)
    return _Told(
        case=case, determined=False, records=[(builders.SUBMITTED, told, True)]
    )


def _new(told: Fields) -> tuple[str, Fields, bool]:
    return (builders.SUBMITTED, told, False)


_KINDS: tuple[tuple[_Kind, int], ...] = (
    (_at_once, 8),
    (_twice, 3),
    (_in_conflict, 3),
    (_reviewed, 6),
    (_assigned, 2),
    (_withdrawn, 3),
    (_withdrawn_late, 2),
    (_authorized, 2),
    (_unsigned, 1),
)


def make_history(*, first: int, cases: int, partitions: int) -> History:
    """Return the history of so many cases, numbered from `first`."""
    chance = random.Random(first)  # noqa: S311 - no secret
    kinds = [kind for kind, weight in _KINDS for _ in range(weight)]
    told = [
        chance.choice(kinds)(f"CM14-{number:07d}")
        for number in range(first, first + cases)
    ]
    moved = [t for t in told if t.determined and len(t.records) == 1]
    for one in chance.sample(moved, len(moved) // 6):
        # As a producer with another partitioner would.
        one.partition = chance.randrange(partitions)
    times = (BEGIN + timedelta(seconds=n) for n in itertools.count())
    records = _merged(told, chance=chance, times=times)
    poison = _poison(chance, partitions=partitions, first=first)
    mixed: list[Upstream] = []
    for number, record in enumerate(records):
        mixed.append(record)
        if number % POISON_EVERY == 0:
            mixed.append(next(poison))
    return History(
        records=tuple(mixed),
        determined=frozenset(t.case for t in told if t.determined),
        undetermined=frozenset(t.case for t in told if not t.determined),
    )


def _merged(
    told: list[_Told], *, chance: random.Random, times: Iterator[datetime]
) -> Iterator[Upstream]:
    """Mix the cases as they overlap in life; each keeps its own order."""
    waiting, under_way = list(reversed(told)), list[tuple[_Told, int]]()
    while waiting or under_way:
        while waiting and len(under_way) < len(told) // 8 + 1:
            under_way.append((waiting.pop(), 0))
        one, at = under_way.pop(chance.randrange(len(under_way)))
        kind, fields, rejected = one.records[at]
        if at + 1 < len(one.records):
            under_way.append((one, at + 1))
        time = next(times).isoformat().encode()
        yield Upstream(
            value=to_bytes(fields),
            key=one.case.encode(),
            headers=(("ce_type", kind.encode()), ("ce_time", time)),
            partition=one.partition,
            rejected=rejected,
        )


def _poison(
    chance: random.Random, *, partitions: int, first: int
) -> Iterator[Upstream]:
    values = (
        None,
        b"",
        b"{broken",
        b"\xff\xfe\x00",
        b"[1, 2]",
        b'"text"',
        b"x" * 9_000,
    )
    for number in itertools.count():
        value = chance.choice(values)
        body = value and value + f" {first}.{number}".encode()
        yield Upstream(
            value=body,
            key=chance.choice((None, b"\xff", f"poison-{number}".encode())),
            headers=(("x", None), ("y", b"\xff\xfe")),
            partition=chance.randrange(partitions),
            rejected=True,
            poison=True,
        )
