"""make_broker(): the only place with Kafka policy in it.

Explicit commits, earliest, read_committed, acks from all, no topic made on demand. The
parser takes bytes as they are: a null or non-UTF-8 header cannot fail a batch.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRecord
from aiokafka.abc import ConsumerRebalanceListener
from aiokafka.client import AIOKafkaClient
from aiokafka.coordinator.assignors.sticky.sticky_assignor import (
    StickyPartitionAssignor,
)
from faststream import AckPolicy
from faststream.kafka import KafkaBroker, KafkaMessage
from faststream.kafka.subscriber.usecase import BatchSubscriber

from shared.messaging.records import Record
from shared.messaging.topics import MAX_DEAD_LETTER_BYTES, MAX_RECORD_BYTES
from shared.messaging.transactions import Member, Transactions
from shared.messaging.wire import Wire
from shared.settings import KafkaSettings

FRAME_BYTES = 16 * 1024
BATCH_BYTES = 256 * 1024
FETCH_BYTES = 512 * 1024
"""Of one partition: with batches of some hundred records, what bounds memory."""
FETCH_WAIT_MS = 50
REBALANCE_TIMEOUT_MS = 45_000
TRANSACTION_TIMEOUT_MS = 15_000
ANSWER_WITHIN_S = 2.0

OnRecords = Callable[[Sequence[ConsumerRecord[Any, Any]]], Awaitable[None]]
Fetched = tuple[ConsumerRecord[Any, Any], ...]
Fetch = Callable[[AIOKafkaConsumer], Coroutine[Any, Any, Fetched]]


async def _raw_parser(message: tuple[ConsumerRecord[Any, Any], ...]) -> KafkaMessage:
    return KafkaMessage(
        body=b"", headers={}, raw_message=message, consumer=_NoConsumer()
    )


async def _raw_decoder(message: KafkaMessage) -> object:
    return message.raw_message


class _NoConsumer:
    """Stands where FastStream would commit: the ledger commits, nobody else."""

    async def commit(self) -> None:
        """Do nothing."""

    def seek(self, partition: object, offset: int) -> None:
        """Do nothing."""


def make_broker(kafka: KafkaSettings, *, client_id: str) -> KafkaBroker:
    """Return a broker that is not connected yet."""
    connection = kafka.connection()
    return KafkaBroker(
        connection.pop("bootstrap_servers"),
        client_id=client_id,
        allow_auto_create_topics=False,
        acks="all",
        enable_idempotence=True,
        apply_types=False,
        logger=logging.getLogger("imr.faststream"),
        # Two lines a message would double its cost: they are said at DEBUG, to nobody.
        log_level=logging.DEBUG,
        consumer_only=True,
        security=_security(kafka),
    )


def _security(kafka: KafkaSettings) -> Any:  # noqa: ANN401 - FastStream's own union
    if kafka.security_protocol == "PLAINTEXT":
        return None
    from faststream.security import (  # noqa: PLC0415 - only where it is asked for
        BaseSecurity,
        SASLPlaintext,
        SASLScram256,
        SASLScram512,
    )

    context = kafka.connection().get("ssl_context")
    if not kafka.security_protocol.startswith("SASL"):
        return BaseSecurity(ssl_context=context, use_ssl=True)
    kind = {
        "PLAIN": SASLPlaintext,
        "SCRAM-SHA-256": SASLScram256,
        "SCRAM-SHA-512": SASLScram512,
    }[kafka.sasl_mechanism]
    password = kafka.sasl_password.get_secret_value() if kafka.sasl_password else ""
    return kind(
        username=kafka.sasl_username or "",
        password=password,
        ssl_context=context,
        use_ssl=context is not None,
    )


def subscribe(
    broker: KafkaBroker,
    *,
    topic: str,
    group: str,
    kafka: KafkaSettings,
    fetch: Fetch,
    listener: ConsumerRebalanceListener,
    on_records: OnRecords,
) -> BatchSubscriber:
    """Subscribe `on_records` to batches of raw records of one topic.

    `fetch` takes the place of FastStream's own, which sleeps after every empty poll and
    leaves no room to move the consumer between two of them.
    """
    subscriber = broker.subscriber(
        topic,
        batch=True,
        group_id=group,
        ack_policy=AckPolicy.MANUAL,
        auto_offset_reset="earliest",
        isolation_level="read_committed",
        session_timeout_ms=kafka.session_timeout_ms,
        heartbeat_interval_ms=max(kafka.session_timeout_ms // 6, 200),
        rebalance_timeout_ms=REBALANCE_TIMEOUT_MS,
        partition_assignment_strategy=[StickyPartitionAssignor],
        # A record that is larger comes all the same: this is when to stop adding more.
        max_partition_fetch_bytes=FETCH_BYTES,
        fetch_max_wait_ms=FETCH_WAIT_MS,
        listener=listener,
        no_reply=True,
        parser=_raw_parser,
        decoder=_raw_decoder,
    )
    subscriber(on_records)
    subscriber.get_msg = fetch  # type: ignore[assignment, method-assign]
    return subscriber


def make_producer(kafka: KafkaSettings, *, client_id: str) -> AIOKafkaProducer:
    """Return a producer that is not started: idempotent, acknowledged by all."""
    return AIOKafkaProducer(
        client_id=client_id,
        acks="all",
        enable_idempotence=True,
        # A refused record breaks the idempotent sequence for good: stay below the
        # topic's own limit, so that nothing is ever refused by the broker.
        max_request_size=MAX_DEAD_LETTER_BYTES - FRAME_BYTES,
        max_batch_size=BATCH_BYTES,
        linger_ms=0,
        **kafka.connection(),
    )


def make_client(kafka: KafkaSettings, *, client_id: str) -> AIOKafkaClient:
    """Return a client that is not connected yet, for requests that are put by hand."""
    return AIOKafkaClient(client_id=client_id, **kafka.connection())


def make_wire(kafka: KafkaSettings, *, client_id: str) -> Wire:
    """Return what the claims of a process ask Kafka through; not connected yet."""
    return Wire(lambda: make_client(kafka, client_id=client_id))


def make_transactions(wire: Wire, *, transactional_id: str) -> Transactions:
    """Return what writes under a transactional id; it fences nobody until started."""
    return Transactions(
        wire=wire,
        transactional_id=transactional_id,
        timeout_ms=TRANSACTION_TIMEOUT_MS,
    )


def make_reader(
    kafka: KafkaSettings, *, client_id: str, committed: bool = True
) -> AIOKafkaConsumer:
    """Return a consumer without a group, for reading topics from where one likes.

    One that is not for committed records only says where a log really ends.
    """
    return AIOKafkaConsumer(
        client_id=client_id,
        group_id=None,
        enable_auto_commit=False,
        auto_offset_reset="earliest",
        isolation_level="read_committed" if committed else "read_uncommitted",
        max_partition_fetch_bytes=MAX_RECORD_BYTES,
        **kafka.connection(),
    )


def member_of(consumer: AIOKafkaConsumer, *, group: str) -> Member:
    """Return whom the group's coordinator knows a consumer as, at this moment.

    Right only while its assignment is told: later a new one may be on its way.
    """
    # aiokafka shows neither; both are what it commits with.
    coordinator = consumer._coordinator  # noqa: SLF001
    return Member(
        group=group,
        generation=coordinator.generation,
        member_id=coordinator.member_id,
    )


def to_record(raw: ConsumerRecord[Any, Any]) -> Record:
    """Return aiokafka's record as ours."""
    return Record(
        topic=raw.topic,
        partition=raw.partition,
        offset=raw.offset,
        timestamp_ms=raw.timestamp,
        key=raw.key,
        value=raw.value,
        headers=tuple(raw.headers),
    )


async def hear(consumer: AIOKafkaConsumer) -> None:
    """Ask Kafka for a sign of life; raises TimeoutError or KafkaError without one."""
    async with asyncio.timeout(ANSWER_WITHIN_S):
        await consumer.topics()
