"""Following every topic of a stack, for those who watch."""

import asyncio
from collections.abc import AsyncGenerator

from aiokafka import AIOKafkaConsumer

from shared.messaging.topics import TOPICS
from shared.travel import Travelled, line_of, read_travelled

__all__ = ["Travelled", "follow", "line_of"]


async def follow(*, bootstrap_servers: str) -> AsyncGenerator[Travelled, None]:
    """Yield every record of every topic from the beginning on, committed ones only."""
    consumer = AIOKafkaConsumer(
        *(topic.name for topic in TOPICS),
        bootstrap_servers=bootstrap_servers,
        group_id=None,
        auto_offset_reset="earliest",
        isolation_level="read_committed",
    )
    await consumer.start()
    try:
        async for record in consumer:
            yield read_travelled(record)
    finally:
        await asyncio.shield(consumer.stop())
