"""The transactions of one partition, one after another, each answer looked at.

aiokafka's producer serves senders who write at any time: it keeps queues, sends in the
background, and sleeps 20 ms around transactions that follow each other closely. A claim
writes one transaction at a time and throws its writer away after any error, so here the
requests of Kafka's protocol go out in order, and the first answer that is not good ends
the transaction.
Connections, metadata and the wire are aiokafka's client's.
Not here: which records a batch writes (`writer`), what is asked again (`answers`), and
what follows an error (`hold`).
Source: Kafka's protocol guide, keys 0, 9, 10, 22, 24, 25, 26, 28; KIP-98.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Any

from aiokafka import TopicPartition
from aiokafka.client import AIOKafkaClient, ConnectionGroup, CoordinationType
from aiokafka.errors import NoError, NotCoordinatorError
from aiokafka.protocol.commit import OffsetFetchRequest
from aiokafka.protocol.coordination import FindCoordinatorRequest
from aiokafka.protocol.produce import ProduceRequest
from aiokafka.protocol.transaction import (
    AddOffsetsToTxnRequest,
    AddPartitionsToTxnRequest,
    EndTxnRequest,
    InitProducerIdRequest,
    TxnOffsetCommitRequest,
)
from aiokafka.record.default_records import DefaultRecordBatchBuilder

from shared.messaging.answers import Answer, Codes, until_good
from shared.messaging.records import Output
from shared.messaging.verdicts import TryAgain

ACKS_ALL = -1
SEQUENCES = 2**31
ANY_SIZE = 2**30

Batches = Mapping[TopicPartition, Sequence[Output]]


class Transactions:
    """Writes as one transactional id. Any error: throw it away, and claim anew.

    Raises KafkaError, TimeoutError or OSError, as the client does; ProducerFenced where
    another has claimed the id since.
    """

    def __init__(
        self, *, client: AIOKafkaClient, transactional_id: str, timeout_ms: int
    ) -> None:
        self._client = client
        self._id = transactional_id
        self._timeout_ms = timeout_ms
        self._coordinators: dict[tuple[int, str], int] = {}
        self._producer: dict[str, Any] = {}
        self._sequences: dict[TopicPartition, int] = {}
        self._topics: set[str] = set()

    async def start(self) -> None:
        """Fence the predecessor, and wait until its open transaction is settled.

        Raises TryAgain while Kafka names no broker.
        """
        await self._client.bootstrap()
        if self._client.get_random_node() is None:
            # A broker that has just woken is fenced, and is in no answer of its own.
            raise TryAgain("Kafka names no broker")
        answer = await self._ask(
            InitProducerIdRequest(
                transactional_id=self._id, transaction_timeout_ms=self._timeout_ms
            ),
            codes=_code,
        )
        self._producer = {
            "transactional_id": self._id,
            "producer_id": answer.producer_id,
            "producer_epoch": answer.producer_epoch,
        }

    async def stop(self) -> None:
        """Close the connections; an open transaction ends with the next claim."""
        await self._client.close()

    async def offset_taken(self, source: TopicPartition, *, group: str) -> int:
        """Return the offset that a group has taken along; 0 where it has none.

        Asked here, because aiokafka's consumer passes over the error of the whole group
        (from version 2 of the answer on): while a coordinator loads, after a restart of
        Kafka, it says that nothing was ever committed. A claim that believed it would
        write everything again.
        """
        answer = await self._ask(
            OffsetFetchRequest(group, [(source.topic, [source.partition])]),
            codes=_codes_of_offsets,
            coordinator=(CoordinationType.GROUP, group),
        )
        ((_, ((_, offset, *_),)),) = answer.topics
        return max(int(offset), 0)

    async def begin(self, targets: Iterable[TopicPartition], *, group: str) -> None:
        """Open a transaction on these partitions and on the offsets of a group."""
        targets = list(targets)
        await self._know({target.topic for target in targets})
        if targets:
            await self._ask(
                AddPartitionsToTxnRequest(topics=_by_topic(targets), **self._producer),
                codes=_codes_by_partition,
            )
        await self._ask(
            AddOffsetsToTxnRequest(group_id=group, **self._producer),
            codes=_code,
        )

    async def send(self, batches: Batches) -> None:
        """Send a batch of records to each of these partitions, acknowledged by all."""
        by_node: dict[int, list[TopicPartition]] = defaultdict(list)
        for target in batches:
            by_node[self._leader(target)].append(target)
        for node, targets in by_node.items():
            built = {target: self._build(target, batches[target]) for target in targets}
            await self._produce(node, built)
            for target in targets:
                following = self._sequences.get(target, 0) + len(batches[target])
                self._sequences[target] = following % SEQUENCES

    async def take_offset(
        self, source: TopicPartition, next_offset: int, *, group: str
    ) -> None:
        """Let the group's offset move with the transaction."""
        await self._ask(
            TxnOffsetCommitRequest(
                group_id=group,
                topics=[(source.topic, [(source.partition, next_offset, "")])],
                **self._producer,
            ),
            codes=_codes_by_partition,
            coordinator=(CoordinationType.GROUP, group),
        )

    async def commit(self) -> None:
        """Let all of it be read, at once."""
        await self._ask(
            EndTxnRequest(transaction_result=True, **self._producer),
            codes=_code,
        )

    async def _know(self, topics: set[str]) -> None:
        if not topics <= self._topics:
            self._topics |= topics
            await self._client.set_topics(self._topics)

    def _leader(self, target: TopicPartition) -> int:
        leader = self._client.cluster.leader_for_partition(target)
        if leader is None or leader < 0:
            raise TryAgain("a partition has no leader")
        return int(leader)

    def _build(self, target: TopicPartition, outputs: Sequence[Output]) -> bytes:
        builder = DefaultRecordBatchBuilder(
            magic=2,
            compression_type=0,
            is_transactional=1,
            producer_id=self._producer["producer_id"],
            producer_epoch=self._producer["producer_epoch"],
            base_sequence=self._sequences.get(target, 0),
            batch_size=ANY_SIZE,
        )
        for offset, output in enumerate(outputs):
            builder.append(offset, None, output.key, output.value, list(output.headers))
        return bytes(builder.build())

    async def _produce(self, node: int, built: Mapping[TopicPartition, bytes]) -> None:
        topics: dict[str, list[tuple[int, bytes]]] = defaultdict(list)
        for target, data in built.items():
            topics[target.topic].append((target.partition, data))
        request = ProduceRequest(
            transactional_id=self._id,
            required_acks=ACKS_ALL,
            timeout=self._timeout_ms,
            topics=list(topics.items()),
        )
        await until_good(
            partial(self._client.send, node, request), codes=codes_of_sends
        )

    async def _ask(
        self,
        request: Any,  # noqa: ANN401 - aiokafka's
        *,
        codes: Codes,
        coordinator: tuple[int, str] | None = None,
    ) -> Answer:
        """Ask a coordinator, the transaction's by default."""
        whose = coordinator or (CoordinationType.TRANSACTION, self._id)

        async def ask() -> Answer:
            node = await self._find(whose)
            answer = await self._client.send(
                node, request, group=ConnectionGroup.COORDINATION
            )
            if NotCoordinatorError.errno in codes(answer):
                del self._coordinators[whose]
            return answer

        return await until_good(ask, codes=codes)

    async def _find(self, whose: tuple[int, str]) -> int:
        if whose not in self._coordinators:
            kind, key = whose
            request = FindCoordinatorRequest(key, kind)
            node = self._client.get_random_node()
            answer = await until_good(
                partial(self._client.send, node, request), codes=_code
            )
            self._coordinators[whose] = int(answer.coordinator_id)
        return self._coordinators[whose]


def _by_topic(targets: Iterable[TopicPartition]) -> list[tuple[str, list[int]]]:
    topics: dict[str, list[int]] = defaultdict(list)
    for target in targets:
        topics[target.topic].append(target.partition)
    return list(topics.items())


def _code(answer: Answer) -> list[int]:
    return [answer.error_code]


def _codes_by_partition(answer: Answer) -> list[int]:
    return [code for _, partitions in answer.errors for _, code in partitions]


def _codes_of_offsets(answer: Answer) -> list[int]:
    each = [code for _, partitions in answer.topics for *_, code in partitions]
    return [getattr(answer, "error_code", NoError.errno), *each]


def codes_of_sends(answer: Answer) -> list[int]:
    """Return what became of each partition's batch."""
    return [code for _, partitions in answer.topics for _, code, *_ in partitions]
