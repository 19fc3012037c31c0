"""Publishing to `imr.applications.v1`, as the HTTP door does it, many at a time.

A record is sent once Kafka has acknowledged it from all replicas. A repeat has the same
id and makes no second case, so that a command that failed may simply be given again.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from services.console.cluster import Cluster
from services.console.exits import Exit, Stop
from shared.events import Event
from shared.ids import computed_id
from shared.messaging.broker import make_producer
from shared.messaging.cloudevents import write_event
from shared.messaging.partitions import partition_of

SOURCE = "urn:imr:console"
ACKNOWLEDGED_WITHIN_S = 60.0
STOPPED_WITHIN_S = 10.0


class Sender:
    """A producer at work. `sent` counts what Kafka has acknowledged."""

    def __init__(self, producer: AIOKafkaProducer, *, partitions: int) -> None:
        self._producer = producer
        self._partitions = partitions
        self.sent = 0

    async def send(self, events: Sequence[Event], *, time: datetime) -> tuple[str, ...]:
        """Send events in batches; return their positions. May raise Stop."""
        try:
            async with asyncio.timeout(ACKNOWLEDGED_WITHIN_S):
                waiting = [await self._enqueue(event, time) for event in events]
                acknowledged = await asyncio.gather(*waiting)
        except (KafkaError, TimeoutError, OSError) as error:
            raise Stop(
                f"Kafka did not acknowledge ({type(error).__name__}); it has "
                f"{self.sent} records of this command for certain.",
                code=Exit.UNREACHABLE,
                advice="Give the same command again: a repeat makes no second case.",
            ) from None
        self.sent += len(acknowledged)
        return tuple(f"{a.topic}/{a.partition}/{a.offset}" for a in acknowledged)

    async def _enqueue(self, event: Event, time: datetime) -> asyncio.Future[Any]:
        cause = computed_id(cause=event.case_number, what=event.to_json().decode())
        record = write_event(
            event, source=SOURCE, cause=cause, what=event.type_name(), time=time
        )
        future: asyncio.Future[Any] = await self._producer.send(
            record.topic,
            key=record.key,
            value=record.value,
            headers=list(record.headers),
            partition=partition_of(event.case_number, partitions=self._partitions),
        )
        return future


@asynccontextmanager
async def open_sender(cluster: Cluster) -> AsyncIterator[Sender]:
    """Give a sender for as long as the block runs."""
    producer = make_producer(cluster.kafka, client_id="imr")
    await producer.start()
    try:
        yield Sender(producer, partitions=cluster.partitions)
    finally:
        try:
            async with asyncio.timeout(STOPPED_WITHIN_S):
                await producer.stop()
        except (KafkaError, TimeoutError):
            # What was acknowledged is told already; nothing else was promised.
            pass
