"""Events as they travel: one short line for each record of every topic.

Nothing of a medical record is shown: who, what and how it came out.
"""

import asyncio
import json
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRecord

from shared.event_line import event_line
from shared.messaging.topics import TOPICS


@dataclass(frozen=True, slots=True, kw_only=True)
class Travelled:
    """A record that passed by."""

    time: datetime
    topic: str
    type: str
    case: str
    body: Mapping[str, Any]


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


def read_travelled(record: ConsumerRecord) -> Travelled:
    """Return what a record says about itself; nothing in it can make this fail."""
    headers = {name: value or b"" for name, value in record.headers}
    try:
        body = json.loads(record.value or b"")
    except ValueError:
        body = {}
    body = body if isinstance(body, dict) else {}
    return Travelled(
        time=datetime.fromtimestamp(record.timestamp / 1000, tz=UTC).astimezone(),
        topic=record.topic,
        type=headers.get("ce_type", b"").decode("utf-8", "replace"),
        case=_case(record.key, body),
        body=body,
    )


def line_of(event: Travelled) -> str:
    """Return an event in one line, with its time."""
    body = {"case_number": event.case, **event.body}
    told = event_line(event.topic, event.type, body)
    return f"{event.time:%H:%M:%S}.{event.time.microsecond // 1000:03}  {told}"


def _case(key: bytes | None, body: Mapping[str, Any]) -> str:
    named = body.get("case_number")
    if isinstance(named, str):
        return named
    return (key or b"").decode("utf-8", "replace")
