"""The transactions of one transactional id, one after another, each answer looked at.

aiokafka's producer serves senders who write at any time: it keeps queues, sends in the
background, and sleeps 20 ms around transactions that follow each other closely. A claim
throws its writer away after any error, so here the requests of Kafka's protocol go out
in order, and the first answer that is not good ends the transaction.
The broker notes by itself which partitions and groups take part (KIP-890), and moves
offsets only for a member of the group's generation (KIP-447).
Not here: connections and coordinators (`wire`), which records a transaction writes
(`writer`), what is asked again (`answers`), and what follows an error (`hold`).
Source: Kafka's protocol guide, keys 0, 9, 22, 26, 28; KIP-98, KIP-447, KIP-890.
"""

import asyncio
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from aiokafka import TopicPartition
from aiokafka.client import CoordinationType
from aiokafka.errors import NotLeaderForPartitionError
from aiokafka.protocol.commit import OffsetCommitRequest
from aiokafka.protocol.transaction import InitProducerIdRequest
from aiokafka.record.default_records import DefaultRecordBatchBuilder

from shared.messaging.answers import Answer, one_code
from shared.messaging.protocol import (
    NO_TAGS,
    Asked,
    End,
    FindOffsets,
    Produce,
    TakeOffsets,
    taken_along,
)
from shared.messaging.records import Output
from shared.messaging.wire import Wire

ACKS_ALL = -1
ANY_SIZE = 2**30
MOVES_MOST = 8
MOVE_S = 0.05

Batches = Mapping[TopicPartition, Sequence[Output]]
Offsets = Mapping[TopicPartition, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Who may move a group's offsets: a member, while this generation lasts."""

    group: str
    generation: int
    member_id: str


class Transactions:
    """Writes as one transactional id. Any error: throw it away, and claim anew.

    Raises KafkaError, TimeoutError or OSError, as the client does; ProducerFenced where
    another has claimed the id since.
    """

    def __init__(self, *, wire: Wire, transactional_id: str, timeout_ms: int) -> None:
        self._wire = wire
        self._id = transactional_id
        self._timeout_ms = timeout_ms
        self._producer: tuple[int, int] = (-1, -1)
        self._sequences: dict[TopicPartition, int] = {}

    async def start(self) -> None:
        """Fence the predecessor, and wait until its open transaction is settled."""
        request = InitProducerIdRequest(
            transactional_id=self._id, transaction_timeout_ms=self._timeout_ms
        )
        answer = await self._ask(request)
        self._producer = answer.producer_id, answer.producer_epoch

    @property
    def producer(self) -> tuple[int, int]:
        """Return producer id and epoch, once started."""
        return self._producer

    async def send(self, batches: Batches) -> None:
        """Send a batch of records to each of these partitions, acknowledged by all.

        A batch that goes out again, since a leader has moved, is known by its sequence.
        """
        await self._wire.know({target.topic for target in batches})
        left, moved = dict(batches), 0
        while left:
            node = self._wire.leader(next(iter(left)))
            there = [target for target in left if self._wire.leader(target) == node]
            built = {target: self._build(target, left[target]) for target in there}
            try:
                await self._produce(node, built)
            except NotLeaderForPartitionError:
                moved += 1
                if moved > MOVES_MOST:
                    raise
                await asyncio.sleep(MOVE_S)
                continue
            for target in there:
                before = self._sequences.get(target, 0)
                self._sequences[target] = before + len(left.pop(target))

    async def take_offsets(self, offsets: Offsets, *, member: Member) -> None:
        """Let the group's offsets move with the transaction."""
        request = Asked(
            TakeOffsets,
            self._id,
            member.group,
            *self._producer,
            member.generation,
            member.member_id,
            None,
            taken_along(offsets),
        )
        await self._wire.ask(
            request,
            codes=codes_by_partition,
            coordinator=(CoordinationType.GROUP, member.group),
        )

    async def commit(self) -> None:
        """Let all of it be read, at once."""
        answer = await self._ask(Asked(End, self._id, *self._producer, True))
        following = answer.producer_id, answer.producer_epoch
        if following != self._producer:
            # Of the epoch that begins, nothing was sent yet.
            self._sequences.clear()
        self._producer = following

    def _build(self, target: TopicPartition, outputs: Sequence[Output]) -> bytes:
        producer_id, producer_epoch = self._producer
        builder = DefaultRecordBatchBuilder(
            magic=2,
            compression_type=0,
            is_transactional=1,
            producer_id=producer_id,
            producer_epoch=producer_epoch,
            base_sequence=self._sequences.get(target, 0),
            batch_size=ANY_SIZE,
        )
        for offset, output in enumerate(outputs):
            builder.append(offset, None, output.key, output.value, list(output.headers))
        return bytes(builder.build())

    async def _produce(self, node: int, built: Mapping[TopicPartition, bytes]) -> None:
        topics: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
        for target, data in built.items():
            topics[target.topic].append((target.partition, data, NO_TAGS))
        request = Asked(
            Produce,
            self._id,
            ACKS_ALL,
            self._timeout_ms,
            [(topic, partitions, NO_TAGS) for topic, partitions in topics.items()],
        )
        await self._wire.send(node, request, codes=codes_of_sends)

    async def _ask(self, request: Any) -> Answer:  # noqa: ANN401 - aiokafka's, or ours
        return await self._wire.ask(
            request,
            codes=one_code,
            coordinator=(CoordinationType.TRANSACTION, self._id),
        )


async def offset_taken(
    wire: Wire, source: TopicPartition, *, group: str, within_s: float | None = None
) -> int:
    """Return the offset that a group has taken along; 0 where it has none.

    Waits while a transaction is open on it; raises UnstableOffsetError where it does
    not end in time. Asked here, because aiokafka's consumer does not wait so, and it
    passes over the error of the whole group: while a coordinator loads, after a restart
    of Kafka, it says that nothing was ever committed. A claim that believed it would
    write everything again.
    """
    topics = [(source.topic, [source.partition], NO_TAGS)]
    answer = await wire.ask(
        Asked(FindOffsets, group, topics, True),
        codes=_codes_of_offsets,
        coordinator=(CoordinationType.GROUP, group),
        within_s=within_s,
    )
    ((_, ((_, offset, *_),), _),) = answer.topics
    return max(int(offset), 0)


async def commit_offsets(wire: Wire, offsets: Offsets, *, member: Member) -> None:
    """Move a group's offsets where there is nothing to write along with them."""
    topics: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for source, offset in offsets.items():
        topics[source.topic].append((source.partition, offset, ""))
    request = OffsetCommitRequest(
        member.group,
        member.generation,
        member.member_id,
        OffsetCommitRequest.DEFAULT_RETENTION_TIME,
        list(topics.items()),
    )
    await wire.ask(
        request,
        codes=_codes_of_commits,
        coordinator=(CoordinationType.GROUP, member.group),
    )


def codes_by_partition(answer: Answer) -> list[int]:
    """Return what became of each partition's offset in a transaction."""
    return [c for _, partitions, _ in answer.topics for _, c, *_ in partitions]


def codes_of_sends(answer: Answer) -> list[int]:
    """Return what became of each partition's batch."""
    return [code for _, partitions, _ in answer.topics for _, code, *_ in partitions]


def _codes_of_commits(answer: Answer) -> list[int]:
    return [code for _, partitions in answer.topics for _, code in partitions]


def _codes_of_offsets(answer: Answer) -> list[int]:
    each = [p[4] for _, partitions, _ in answer.topics for p in partitions]
    return [answer.error_code, *each]
