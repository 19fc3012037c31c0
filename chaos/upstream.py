"""Writes a history into the applications topic, and watches what comes of it."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

from chaos.proof.history import Sent
from chaos.proof.names import APPLICATIONS, CASES, DECISIONS, DETERMINATIONS

SLICES = 16
MEBIBYTE = 1_048_576


class Upstream:
    """A sender, and a reader of who has got how far. Lives in one event loop."""

    def __init__(self, *, bootstrap_servers: str) -> None:
        self._servers = bootstrap_servers
        self._producer: AIOKafkaProducer | None = None
        self._watching: asyncio.Task[None] | None = None
        self.sent: dict[str, Sent] = {}
        self.issued: set[str] = set()
        self.seen: Counter[str] = Counter()
        """How many records of each topic were read so far."""

    async def start(self) -> None:
        """Connect."""
        self._producer = AIOKafkaProducer(
            bootstrap_servers=self._servers,
            acks="all",
            enable_idempotence=True,
            max_request_size=8 * MEBIBYTE,
            linger_ms=2,
        )
        await self._producer.start()
        self._watching = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        """Let go."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.wait({self._watching})
        if self._producer is not None:
            await self._producer.stop()

    async def send(self, records: Sequence[Sent], *, over_s: float = 0.0) -> None:
        """Write records in order, spread over some seconds, until Kafka has them."""
        size = -(-len(records) // SLICES) if over_s else len(records)
        for at in range(0, len(records), max(size, 1)):
            some = records[at : at + size]
            futures = [await self._send_one(record) for record in some]
            for record, future in zip(some, futures, strict=True):
                there = await future
                position = f"{there.topic}/{there.partition}/{there.offset}"
                self.sent[position] = record
            await asyncio.sleep(over_s / SLICES)

    async def _send_one(self, record: Sent) -> Any:  # noqa: ANN401 - aiokafka's future
        assert self._producer is not None  # noqa: S101 - started before
        if record.value is not None or record.key is not None:
            return await self._producer.send(
                APPLICATIONS,
                record.value,
                key=record.key,
                headers=list(record.headers),
                partition=record.partition,
                timestamp_ms=record.timestamp_ms,
            )
        # aiokafka's send refuses what other clients write: no key and no value.
        batch = self._producer.create_batch()
        batch.append(
            timestamp=record.timestamp_ms,
            key=None,
            value=None,
            headers=list(record.headers),
        )
        batch.close()
        partition = record.partition or 0
        return await self._producer.send_batch(batch, APPLICATIONS, partition=partition)

    async def _watch(self) -> None:
        consumer = AIOKafkaConsumer(
            *(CASES, DECISIONS, DETERMINATIONS),
            bootstrap_servers=self._servers,
            group_id=None,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
            max_partition_fetch_bytes=9 * MEBIBYTE,
        )
        await consumer.start()
        try:
            while True:
                batches = await consumer.getmany(timeout_ms=100)
                for source, records in batches.items():
                    self.seen[source.topic] += len(records)
                    if source.topic == DETERMINATIONS:
                        self.issued.update(r.key.decode() for r in records)
        finally:
            await consumer.stop()
