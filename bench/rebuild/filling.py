"""Topics as a line leaves them: decisions and determinations of many cases, in a hurry.

Some cases are really decided and their letters really written; the next ones repeat
them under other numbers, with the letter's digest made anew. One case in twenty waits
for its last decision. The group's offset says that letters has published it all.
"""

import asyncio
import hashlib
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Self

import orjson
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition

from bench.line.workload import RECEIVED, TYPE, make_work
from services.console.in_memory import InMemory
from services.evaluator.core.model import MachineMayDecide
from services.letters.core.form_file import load_form
from services.letters.settings import DEFAULT_FORM
from shared.messaging.partitions import partition_of
from shared.messaging.records import Headers, Record
from shared.messaging.topics import DECISIONS, DETERMINATIONS, LETTERS_GROUP

NUMBER = "CM16-{:07d}"
KINDS = 100
OPEN_EVERY = 20
BATCH_BYTES = 512 * 1024
MOST_ON_THE_WAY = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A case that went down the line: its decisions, and its determination."""

    key: bytes
    decisions: tuple[Record, ...]
    determination: Record
    letter: str

    def decided(self, key: bytes) -> Iterator[tuple[bytes, Headers]]:
        """Yield the decisions of the case under another number."""
        for index, record in enumerate(self.decisions):
            value = (record.value or b"").replace(self.key, key)
            yield value, _renamed(record, self.key, key, f"{index}".encode())

    def determined(self, key: bytes, *, at: int) -> tuple[bytes, Headers]:
        """Return the determination of the case under another number."""
        letter = self.letter.replace(self.key.decode(), key.decode())
        value = (self.determination.value or b"").replace(self.key, key)
        value = value.replace(_digest(self.letter), _digest(letter))
        headers = _renamed(self.determination, self.key, key, b"d")
        return value, (*headers, ("x-in", str(at).encode()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """What the topics hold, by partition."""

    decisions: Sequence[int]
    determinations: Sequence[int]
    octets: int


def make_patterns(*, seed: int, kinds: int = KINDS) -> tuple[Pattern, ...]:
    """Decide some cases of `make bench` in one process, all the way to the letter."""
    line = InMemory(form=load_form(DEFAULT_FORM), may_decide=MachineMayDecide.ALL)
    patterns: list[Pattern] = []
    for work in make_work(cases=kinds, seed=seed):
        written = line.put(work.value, type_name=TYPE, at=RECEIVED)
        issued = [r for r in written if r.topic == DETERMINATIONS]
        if issued:
            patterns.append(
                Pattern(
                    key=work.key,
                    decisions=tuple(r for r in written if r.topic == DECISIONS),
                    determination=issued[0],
                    letter=orjson.loads(issued[0].value or b"{}")["letter"],
                )
            )
    return tuple(patterns)


async def fill(
    *, bootstrap: str, partitions: int, cases: int, patterns: Sequence[Pattern]
) -> Filled:
    """Write so many cases, and the offset of the group; return what is there."""
    decisions, determinations = [0] * partitions, [0] * partitions
    async with _Writer(bootstrap) as writer:
        for number in range(cases):
            case = NUMBER.format(number)
            partition = partition_of(case, partitions=partitions)
            pattern, key = patterns[number % len(patterns)], case.encode()
            decided = list(pattern.decided(key))
            is_open = number % OPEN_EVERY == OPEN_EVERY - 1
            for value, headers in decided[:-1] if is_open else decided:
                await writer.write(DECISIONS, partition, key, value, headers)
                decisions[partition] += 1
            if not is_open:
                at = decisions[partition] - 1
                value, headers = pattern.determined(key, at=at)
                await writer.write(DETERMINATIONS, partition, key, value, headers)
                determinations[partition] += 1
    await _commit(bootstrap, decisions)
    return Filled(
        decisions=decisions, determinations=determinations, octets=writer.octets
    )


class _Writer:
    """Writes batch by batch; what is on the way is bounded."""

    def __init__(self, bootstrap: str) -> None:
        self._producer = AIOKafkaProducer(
            bootstrap_servers=bootstrap,
            acks="all",
            enable_idempotence=True,
            max_batch_size=BATCH_BYTES,
            max_request_size=4 * BATCH_BYTES,
        )
        self._batches: dict[tuple[str, int], Any] = {}
        self._on_the_way: deque[Any] = deque()
        self.octets = 0

    async def __aenter__(self) -> Self:
        await self._producer.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        for topic, partition in tuple(self._batches):
            await self._send(topic, partition)
        await asyncio.gather(*self._on_the_way)
        await self._producer.stop()

    async def write(
        self, topic: str, partition: int, key: bytes, value: bytes, headers: Headers
    ) -> None:
        while True:
            batch = self._batches.get((topic, partition))
            if batch is None:
                batch = self._batches[topic, partition] = self._producer.create_batch()
            if batch.append(
                timestamp=None, key=key, value=value, headers=list(headers)
            ):
                self.octets += len(value)
                return
            await self._send(topic, partition)

    async def _send(self, topic: str, partition: int) -> None:
        batch = self._batches.pop((topic, partition))
        batch.close()
        self._on_the_way.append(
            await self._producer.send_batch(batch, topic, partition=partition)
        )
        while len(self._on_the_way) > MOST_ON_THE_WAY:
            await self._on_the_way.popleft()


async def _commit(bootstrap: str, ends: Sequence[int]) -> None:
    consumer = AIOKafkaConsumer(
        bootstrap_servers=bootstrap, group_id=LETTERS_GROUP, enable_auto_commit=False
    )
    await consumer.start()
    try:
        offsets = {TopicPartition(DECISIONS, p): end for p, end in enumerate(ends)}
        consumer.assign(list(offsets))
        await consumer.commit(offsets)
    finally:
        await consumer.stop()


def _renamed(record: Record, old: bytes, new: bytes, what: bytes) -> Headers:
    """Return headers for another number, which is as good an identifier as any."""
    return tuple(
        (name, new + b"/" + what if name == "ce_id" else (v or b"").replace(old, new))
        for name, v in record.headers
    )


def _digest(letter: str) -> bytes:
    return hashlib.sha256(letter.encode()).hexdigest().encode()
