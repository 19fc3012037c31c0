"""Every committed record of every topic, as a reader without our code sees it."""

import asyncio
import base64
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeAlias

from aiokafka import AIOKafkaConsumer, ConsumerRecord

from chaos.proof.names import OUTPUTS, READS
from chaos.proof.offsets import read_committed_offsets

MEBIBYTE = 1_048_576
READ_WITHIN_S = 120

Record: TypeAlias = "ConsumerRecord[Any, Any]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Topics:
    """The records of each topic in the order of their partitions, and the commits."""

    by_topic: dict[str, list[Record]]
    committed: dict[tuple[str, str, int], int]
    """By group, topic and partition."""
    ends: dict[tuple[str, int], int]

    @classmethod
    async def read(cls, bootstrap_servers: str) -> Self:
        """Read all topics to their present ends."""
        topics = (*OUTPUTS, *READS.values())
        consumer = AIOKafkaConsumer(
            *dict.fromkeys(topics),
            bootstrap_servers=bootstrap_servers,
            group_id=None,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
            max_partition_fetch_bytes=9 * MEBIBYTE,
        )
        await consumer.start()
        found: dict[str, list[Record]] = defaultdict(list)
        try:
            ends = await consumer.end_offsets(consumer.assignment())
            async with asyncio.timeout(READ_WITHIN_S):
                while any([await consumer.position(p) < ends[p] for p in ends]):
                    batches = await consumer.getmany(timeout_ms=200)
                    for source, records in batches.items():
                        found[source.topic] += records
        finally:
            await consumer.stop()
        return cls(
            by_topic=found,
            committed=await read_committed_offsets(bootstrap_servers, groups=READS),
            ends={(p.topic, p.partition): end for p, end in ends.items()},
        )

    def of_cases(self, topic: str, cases: frozenset[str]) -> dict[str, list[Record]]:
        """Return the records of these cases, each in order."""
        told: dict[str, list[Record]] = defaultdict(list)
        for record in self.by_topic[topic]:
            case = (record.key or b"").decode(errors="replace")
            if case in cases:
                told[case].append(record)
        return told

    def dump(self, folder: Path) -> None:
        """Write every record down, one a line, to look at after a failure."""
        folder.mkdir(parents=True, exist_ok=True)
        for topic, records in self.by_topic.items():
            with (folder / f"{topic}.jsonl").open("w", encoding="utf-8") as out:
                out.writelines(json.dumps(row) + "\n" for row in _rows(records))


def _rows(records: Iterable[Record]) -> Iterable[dict[str, object]]:
    for record in records:
        yield {
            "partition": record.partition,
            "offset": record.offset,
            "timestamp": record.timestamp,
            "key": _text(record.key),
            "value": _text(record.value),
            "headers": [[name, _text(value)] for name, value in record.headers],
        }


def _text(value: bytes | None) -> str | None:
    if value is None:
        return None
    try:
        return bytes(value).decode()
    except UnicodeDecodeError:
        return "base64:" + base64.b64encode(value).decode()
