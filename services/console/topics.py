"""The topics as a person looks at them: what is in them, and what arrives.

Only committed records, without a consumer group: looking changes nothing.
"""

from collections.abc import AsyncIterator, Iterable, Sequence
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer, TopicPartition

from services.console.cluster import Cluster
from shared.messaging.broker import make_reader, to_record
from shared.messaging.partitions import partition_of
from shared.messaging.records import Record
from shared.messaging.topics import APPLICATIONS, REJECTIONS, STREAMS, TOPICS

POLL_MS = 250
EVERY_TOPIC = tuple(topic.name for topic in TOPICS)
ANYWHERE = (APPLICATIONS, REJECTIONS)
"""Topics in which a record may lie outside the partition of its case."""


@asynccontextmanager
async def open_reader(
    cluster: Cluster, sources: Sequence[TopicPartition], *, from_beginning: bool
) -> AsyncIterator[AIOKafkaConsumer]:
    """Give a reader that stands at the beginning or the end of these partitions."""
    reader = make_reader(cluster.kafka, client_id="imr")
    await reader.start()
    try:
        reader.assign(list(sources))
        if from_beginning:
            await reader.seek_to_beginning(*sources)
        else:
            await reader.seek_to_end(*sources)
            # A position that is not asked for is looked up later, and misses records.
            for source in sources:
                await reader.position(source)
        yield reader
    finally:
        await reader.stop()


def everywhere(cluster: Cluster, topics: Iterable[str]) -> tuple[TopicPartition, ...]:
    """Return every partition of these topics."""
    return tuple(
        TopicPartition(topic, partition)
        for topic in topics
        for partition in range(cluster.partitions)
    )


def places_of(
    cluster: Cluster, case_number: str, *, topics: Iterable[str] = STREAMS
) -> tuple[TopicPartition, ...]:
    """Return the partitions in which records of a case may lie."""
    home = partition_of(case_number, partitions=cluster.partitions)
    return tuple(
        source
        for source in everywhere(cluster, topics)
        if source.partition == home or source.topic in ANYWHERE
    )


async def arriving(reader: AIOKafkaConsumer) -> AsyncIterator[Record | None]:
    """Yield records as they come, by time within a poll; None when none came."""
    while True:
        batches = await reader.getmany(timeout_ms=POLL_MS)
        records = [to_record(raw) for batch in batches.values() for raw in batch]
        if not records:
            yield None
        for record in sorted(records, key=lambda r: r.timestamp_ms):
            yield record


async def events_of(
    cluster: Cluster, case_number: str, *, topics: Iterable[str] = STREAMS
) -> tuple[Record, ...]:
    """Return the records of a case in the order of time.

    Reads the whole of its partitions: a look for a person, not for a service.
    """
    sources, key = places_of(cluster, case_number, topics=topics), case_number.encode()
    found: list[Record] = []
    async with open_reader(cluster, sources, from_beginning=True) as reader:
        ends = await reader.end_offsets(list(sources))
        left = {s for s, end in ends.items() if await reader.position(s) < end}
        while left:
            batches = await reader.getmany(*left, timeout_ms=POLL_MS)
            found += (
                to_record(raw)
                for batch in batches.values()
                for raw in batch
                if raw.key == key
            )
            left = {s for s in left if await reader.position(s) < ends[s]}
    return tuple(sorted(found, key=_by_time))


async def record_at(
    cluster: Cluster, topic: str, partition: int, offset: int
) -> Record | None:
    """Return the record at a place, or none where it is not kept any more."""
    source = TopicPartition(topic, partition)
    async with open_reader(cluster, (source,), from_beginning=True) as reader:
        first = await reader.position(source)
        last = (await reader.end_offsets([source]))[source]
        if not first <= offset < last:
            return None
        reader.seek(source, offset)
        raw = await reader.getone(source)
    return to_record(raw) if raw.offset == offset else None


def _by_time(record: Record) -> tuple[int, int, int]:
    """Order by time; of one moment, by the way of the line, then by place."""
    return record.timestamp_ms, EVERY_TOPIC.index(record.topic), record.offset
