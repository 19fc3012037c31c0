"""Reading one partition as far as one says, and on from there later.

Only committed records, without a consumer group: looking changes nothing.
"""

from collections import deque
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition

from services.console.cluster import Cluster
from services.console.topics import POLL_MS
from shared.messaging.broker import make_reader, to_record
from shared.messaging.group_offsets import offsets_of, open_client
from shared.messaging.line import Line
from shared.messaging.records import Record

MOST_AT_ONCE = 1_000


class Log:
    """One partition, from an offset on."""

    def __init__(self, reader: AIOKafkaConsumer, source: TopicPartition) -> None:
        self._reader = reader
        self._source = source
        self._held: deque[Record] = deque()

    async def through(self, last: int) -> AsyncIterator[list[Record]]:
        """Yield what was not given yet and stands at or before an offset."""
        while True:
            yield list(self._take(last))
            if self._held or await self._reader.position(self._source) > last:
                return
            batch = await self._reader.getmany(
                self._source, timeout_ms=POLL_MS, max_records=MOST_AT_ONCE
            )
            self._held += map(to_record, batch.get(self._source, ()))

    async def all(self) -> AsyncIterator[list[Record]]:
        """Yield what was not given yet."""
        ends = await self._reader.end_offsets([self._source])
        async for records in self.through(ends[self._source] - 1):
            yield records

    def _take(self, last: int) -> list[Record]:
        taken: list[Record] = []
        while self._held and self._held[0].offset <= last:
            taken.append(self._held.popleft())
        return taken


@asynccontextmanager
async def open_log(
    cluster: Cluster, topic: str, partition: int, *, first: int = 0
) -> AsyncIterator[Log]:
    """Give a partition that is read from an offset on, or from its first record."""
    source = TopicPartition(topic, partition)
    reader = make_reader(cluster.kafka, client_id="imr")
    await reader.start()
    try:
        reader.assign([source])
        await reader.seek_to_beginning(source)
        if first > await reader.position(source):
            reader.seek(source, first)
        yield Log(reader, source)
    finally:
        await reader.stop()


async def ends_of(
    cluster: Cluster, topics: Sequence[str]
) -> Mapping[TopicPartition, int]:
    """Return where each partition of these topics ends."""
    sources = [TopicPartition(t, p) for t in topics for p in range(cluster.partitions)]
    reader = make_reader(cluster.kafka, client_id="imr")
    await reader.start()
    try:
        ends: Mapping[TopicPartition, int] = await reader.end_offsets(sources)
    finally:
        await reader.stop()
    return ends


async def outs_of(cluster: Cluster, line: Line[Any]) -> list[int]:
    """Return the output cursor of each partition of a line; raises KafkaError."""
    async with open_client(cluster.kafka, client_id="imr") as client:
        found = await offsets_of(client, group=line.group)
    sources = (TopicPartition(line.topic, p) for p in range(cluster.partitions))
    return [found.get(source, 0) for source in sources]
