"""What upstream sends in a run: cases of every kind and poison, the same for a seed.

Each record has fixed times, so that two runs of one history can be compared byte for
byte. With each record stands what must come of it.
"""

import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from chaos.proof.applications import to_bytes
from chaos.proof.kinds import KINDS, Told, at_once

BEGIN = datetime(2015, 10, 1, 8, tzinfo=UTC)
POISON_EVERY = 12
STRAYS_ONE_IN = 6
MOST_TAILS = 10
NUMBERS = 10**7
POISON = (None, b"", b"{broken", b"\xff\xfe\x00", b"[1, 2]", b'"text"', b"x" * 9_000)

Headers = tuple[tuple[str, bytes | None], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One record, and whether it is answered with a rejection or a dead letter."""

    value: bytes | None
    key: bytes | None
    headers: Headers
    timestamp_ms: int
    partition: int | None = None
    rejected: bool = False
    poison: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """All records in order, and which cases end in a determination and which do not."""

    records: tuple[Sent, ...]
    determined: frozenset[str]
    undetermined: frozenset[str]

    @property
    def cases(self) -> frozenset[str]:
        """Return every case of it."""
        return self.determined | self.undetermined


def make_history(*, seed: int, cases: int, partitions: int) -> History:
    """Return the history of so many cases."""
    chance = random.Random(f"history {seed}")
    kinds = [kind for kind, weight in KINDS for _ in range(weight)]
    told = [
        chance.choice(kinds)(_case("CM14", seed * cases + number))
        for number in range(cases)
    ]
    alone = [t for t in told if t.determined and len(t.words) == 1]
    for one in chance.sample(alone, len(alone) // STRAYS_ONE_IN):
        # As a producer with another partitioner would.
        one.partition = chance.randrange(partitions)
    clock = (BEGIN + timedelta(seconds=n) for n in itertools.count())
    poison = _poison(chance, partitions=partitions, clock=clock)
    mixed: list[Sent] = []
    for number, record in enumerate(_merged(told, chance=chance, clock=clock)):
        mixed.append(record)
        if number % POISON_EVERY == 0:
            mixed.append(next(poison))
    return History(
        records=tuple(mixed),
        determined=frozenset(t.case for t in told if t.determined),
        undetermined=frozenset(t.case for t in told if not t.determined),
    )


def make_tail(*, seed: int, number: int, partitions: int) -> dict[str, Sent]:
    """Return one good case for each partition, to be sent when all else was."""
    first = (seed * MOST_TAILS + number) * partitions
    found: dict[str, Sent] = {}
    for partition in range(partitions):
        case = _case("CM13", first + partition)
        told = at_once(case)
        found[case] = _record(told, 0, time=BEGIN, partition=partition)
    return found


def _case(year: str, number: int) -> str:
    return f"{year}-{number % NUMBERS:07d}"


def _merged(
    told: list[Told], *, chance: random.Random, clock: Iterator[datetime]
) -> Iterator[Sent]:
    """Mix the cases as they overlap in life; each keeps its own order."""
    waiting, under_way = list(reversed(told)), list[tuple[Told, int]]()
    while waiting or under_way:
        while waiting and len(under_way) < len(told) // 8 + 1:
            under_way.append((waiting.pop(), 0))
        one, at = under_way.pop(chance.randrange(len(under_way)))
        if at + 1 < len(one.words):
            under_way.append((one, at + 1))
        yield _record(one, at, time=next(clock), partition=one.partition)


def _record(told: Told, at: int, *, time: datetime, partition: int | None) -> Sent:
    word = told.words[at]
    return Sent(
        value=to_bytes(word.fields),
        key=told.case.encode(),
        headers=(
            ("ce_type", word.kind.encode()),
            ("ce_time", time.isoformat().encode()),
        ),
        timestamp_ms=_milliseconds(time),
        partition=partition,
        rejected=word.rejected,
    )


def _poison(
    chance: random.Random, *, partitions: int, clock: Iterator[datetime]
) -> Iterator[Sent]:
    for number in itertools.count():
        value = chance.choice(POISON)
        yield Sent(
            value=value and value + f" {number}".encode(),
            key=chance.choice((None, b"\xff", f"poison-{number}".encode())),
            headers=(("x", None), ("y", b"\xff\xfe")),
            timestamp_ms=_milliseconds(next(clock)),
            partition=chance.randrange(partitions),
            rejected=True,
            poison=True,
        )


def _milliseconds(time: datetime) -> int:
    return int(time.timestamp() * 1000)
