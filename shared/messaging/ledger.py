"""The batch loop that every service shares: two cursors and a transaction a partition.

Kafka holds the truth. Valkey holds what is kept of each case and the input offset that
it reflects (state cursor); the group's committed offset is the output cursor and moves
in the same transaction as the outputs. A batch is read, applied in memory, written to
Valkey in one call, and then sent and committed in one transaction. Whatever dies in
between, the next claim starts at the earlier cursor and does the same again.
Not here: what a record means (`Line.step`), and how a claim is made (`Claims`).
"""

import asyncio
import time
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import structlog
from aiokafka import ConsumerRecord, TopicPartition
from aiokafka.abc import ConsumerRebalanceListener
from aiokafka.errors import (
    KafkaError,
    OutOfOrderSequenceNumber,
    ProducerFenced,
)
from faststream.kafka import KafkaBroker
from redis.exceptions import RedisError

from shared.messaging.apply import apply_batch
from shared.messaging.broker import make_broker, subscribe, to_record
from shared.messaging.claims import Claim, Claims
from shared.messaging.crash import Reached, quietly
from shared.messaging.dead_letters import Brake
from shared.messaging.line import Line
from shared.messaging.records import Record
from shared.messaging.state import Fenced, Gap, State
from shared.messaging.verdicts import MustStop, TryAgain
from shared.messaging.writer import write_transaction
from shared.metrics import BATCH_SECONDS, CLAIMS, SETBACKS
from shared.settings import KafkaSettings

SETBACK_FIRST_S = 0.2
SETBACK_MOST_S = 5.0
REVOKE_WAIT_S = 20.0

log = structlog.get_logger()


class Ledger(ConsumerRebalanceListener):  # type: ignore[misc]
    """Runs one line on one consumer. `failed` resolves when the process must end."""

    def __init__(
        self,
        *,
        line: Line[Any],
        kafka: KafkaSettings,
        state: State,
        reached: Reached = quietly,
    ) -> None:
        self._line = line
        self._state = state
        self._reached = reached
        self._claims = Claims(line=line, kafka=kafka, state=state)
        self._brake = Brake(most_in_a_row=kafka.dead_letter_brake)
        self._held: dict[int, Claim] = {}
        self._setbacks: dict[int, int] = defaultdict(int)
        self._busy = asyncio.Lock()
        self._seen_at = time.monotonic()
        self.failed: asyncio.Future[BaseException] = asyncio.Future()
        self._broker: KafkaBroker = make_broker(kafka, client_id=line.group)
        self._subscriber = subscribe(
            self._broker,
            topic=line.topic,
            group=line.group,
            kafka=kafka,
            most_records=line.most_records,
            listener=self,
            on_records=self._on_records,
        )

    async def start(self) -> None:
        """Join the group and begin."""
        await self._broker.start()

    async def stop(self) -> None:
        """Finish the batch in hand, leave the group, let go of every claim."""
        async with self._busy:
            await self._drop_claims()
        await self._broker.stop()

    def alive(self) -> bool:
        """Say whether the consume loop still runs."""
        tasks = self._subscriber.tasks
        return (
            not self.failed.done()
            and bool(tasks)
            and not any(task.done() for task in tasks)
        )

    def ready(self) -> bool:
        """Say whether the consumer has partitions and the last batch went through."""
        consumer = self._subscriber.consumer
        return (
            self.alive() and consumer is not None and not any(self._setbacks.values())
        )

    def joined(self) -> bool:
        """Say whether the group has given this consumer its partitions."""
        consumer = self._subscriber.consumer
        return consumer is not None and bool(consumer.assignment())

    async def on_partitions_revoked(self, _revoked: object) -> None:
        """Wait for the batch in hand, so that nothing is repeated; then let go."""
        try:
            async with asyncio.timeout(REVOKE_WAIT_S), self._busy:
                await self._drop_claims()
        except TimeoutError:
            log.warning("batch still in hand at revoke; its claim will be fenced")

    async def on_partitions_assigned(self, _assigned: object) -> None:
        """Start from fresh claims."""
        await self._drop_claims()

    async def _drop_claims(self) -> None:
        held, self._held = self._held, {}
        for claim in held.values():
            await self._let_go(claim)
        CLAIMS.labels(self._line.service).set(0)

    async def _let_go(self, claim: Claim) -> None:
        try:
            await claim.drop()
        except (KafkaError, TimeoutError, OSError) as error:
            log.warning("producer did not stop", error=type(error).__name__)

    async def _on_records(self, raw: Sequence[ConsumerRecord[Any, Any]]) -> None:
        async with self._busy:
            if self.failed.done():
                return
            self._seen_at = time.monotonic()
            batches: dict[int, list[Record]] = defaultdict(list)
            for one in raw:
                batches[one.partition].append(to_record(one))
            try:
                await asyncio.gather(*(self._take(p, b) for p, b in batches.items()))
            except Exception as error:  # noqa: BLE001 - a bug ends the process, loudly
                self._fail(error)

    def _fail(self, error: Exception) -> None:
        log.error(
            "consumer must stop",
            reason=str(error) if isinstance(error, MustStop) else type(error).__name__,
            exc_info=None if isinstance(error, MustStop) else error,
        )
        if not self.failed.done():
            self.failed.set_result(error)

    async def _take(self, partition: int, records: list[Record]) -> None:
        """Take one partition's batch; on a setback wait, go back, and take it again."""
        started = time.perf_counter()
        try:
            await self._through(partition, records)
        except OutOfOrderSequenceNumber as error:
            raise MustStop(
                "the producer's sequence broke; a restart mends it"
            ) from error
        except (
            Fenced,
            Gap,
            TryAgain,
            RedisError,
            KafkaError,
            ProducerFenced,
            TimeoutError,
            OSError,
        ) as error:
            await self._set_back(partition, records[0].offset, error)
        else:
            self._setbacks.pop(partition, None)
            BATCH_SECONDS.labels(self._line.service).observe(
                time.perf_counter() - started
            )

    async def _set_back(self, partition: int, first: int, error: Exception) -> None:
        if (claim := self._held.pop(partition, None)) is not None:
            await self._let_go(claim)
        count = self._setbacks[partition] = self._setbacks[partition] + 1
        wait = min(SETBACK_FIRST_S * 2 ** min(count - 1, 10), SETBACK_MOST_S)
        name = type(error).__name__
        SETBACKS.labels(self._line.service, name).inc()
        log.warning("batch set back", partition=partition, reason=name, wait_s=wait)
        await asyncio.sleep(wait)
        self._seek(partition, first)

    def _seek(self, partition: int, offset: int) -> None:
        consumer = self._subscriber.consumer
        source = TopicPartition(self._line.topic, partition)
        if consumer is not None and source in consumer.assignment():
            consumer.seek(source, offset)

    async def _through(self, partition: int, records: list[Record]) -> None:
        claim = self._held.get(partition) or await self._claim(partition)
        if not claim.placed:
            claim.placed = True
            if records[0].offset != claim.start:
                self._seek(partition, claim.start)
                return
        batch = await apply_batch(
            self._line,
            records,
            state=self._state,
            partition=partition,
            claim=claim,
            brake=self._brake,
            reached=self._reached,
        )
        source = TopicPartition(self._line.topic, partition)
        following = records[-1].offset + 1
        if batch.outputs:
            await write_transaction(
                claim.producer,
                batch.outputs,
                source=source,
                next_offset=following,
                group=self._line.group,
                reached=self._reached,
            )
        elif following > claim.out:
            await self._commit(source, following)
        claim.out = max(claim.out, following)
        self._reached("after-commit")
        batch.count(self._line.service)

    async def _commit(self, source: TopicPartition, offset: int) -> None:
        consumer = self._subscriber.consumer
        if consumer is None:
            raise TryAgain("consumer-stopped")
        await consumer.commit({source: offset})

    async def _claim(self, partition: int) -> Claim:
        consumer = self._subscriber.consumer
        if consumer is None:
            raise TryAgain("consumer-stopped")
        source = TopicPartition(self._line.topic, partition)
        claim = await self._claims.make(consumer, source)
        self._held[partition] = claim
        CLAIMS.labels(self._line.service).set(len(self._held))
        self._reached("claimed")
        return claim
