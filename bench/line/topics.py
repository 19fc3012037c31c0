"""The topics of one turn: made for it, filled, watched, deleted after it.

The broker stamps every record itself, so that latencies are between its own clocks.
"""

import asyncio
import time
from collections.abc import Iterable, Sequence
from typing import Any

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from aiokafka.errors import for_code

from bench.line.workload import Work
from shared.messaging.partitions import partition_of
from shared.messaging.provision import create_topics

COMMON = ("applications", "cases", "decisions", "determinations")
BATCH_BYTES = 512 * 1024
SETTINGS = {
    "message.timestamp.type": "LogAppendTime",
    "max.message.bytes": str(9 * 1024 * 1024),
    "retention.ms": "-1",
}


class NoTopics(Exception):  # noqa: N818 - says what happened
    """The topics of a turn could not be made."""


async def make_topics(names: Sequence[str], *, bootstrap: str, partitions: int) -> None:
    """Create topics; raises NoTopics."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    try:
        codes = await create_topics(
            admin, [NewTopic(n, partitions, 1, topic_configs=SETTINGS) for n in names]
        )
        for name, code in codes.items():
            if code:
                raise NoTopics(f"topic {name} was not created: {for_code(code)!r}")
    finally:
        await admin.close()


async def delete_topics(names: Sequence[str], *, bootstrap: str) -> None:
    """Delete topics, so that their files do not fill the disk."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    try:
        await admin.delete_topics(list(names))
    finally:
        await admin.close()


class Feeder:
    """Writes applications, as upstream would."""

    def __init__(self, *, bootstrap: str, topic: str, partitions: int) -> None:
        self._topic = topic
        self._partitions = partitions
        self._producer = AIOKafkaProducer(
            bootstrap_servers=bootstrap,
            acks="all",
            linger_ms=0,
            max_batch_size=2 * BATCH_BYTES,
            max_request_size=4 * BATCH_BYTES,
        )

    async def start(self) -> None:
        """Connect."""
        await self._producer.start()

    async def stop(self) -> None:
        """Disconnect."""
        await self._producer.stop()

    async def fill(self, works: Iterable[Work]) -> None:
        """Write all as fast as possible, and wait until the broker has them."""
        futures: list[Any] = []
        batches = {p: self._producer.create_batch() for p in range(self._partitions)}
        sizes = dict.fromkeys(batches, 0)
        for work in works:
            partition = partition_of(work.case_number, partitions=self._partitions)
            if sizes[partition] > BATCH_BYTES:
                futures.append(await self._send(batches[partition], partition))
                batches[partition] = self._producer.create_batch()
                sizes[partition] = 0
            batches[partition].append(
                timestamp=None,
                key=work.key,
                value=work.value,
                headers=list(work.headers),
            )
            sizes[partition] += len(work.value)
        for partition, batch in batches.items():
            if batch.record_count():
                futures.append(await self._send(batch, partition))
        await asyncio.gather(*futures)

    async def pace(self, works: Sequence[Work], *, rate: float) -> dict[str, int]:
        """Write so many a second; return when each was appended, in milliseconds."""
        begun = time.perf_counter()
        futures: list[Any] = []
        for index, work in enumerate(works):
            await asyncio.sleep(max(0, begun + index / rate - time.perf_counter()))
            partition = partition_of(work.case_number, partitions=self._partitions)
            futures.append(
                await self._producer.send(
                    self._topic,
                    key=work.key,
                    value=work.value,
                    headers=list(work.headers),
                    partition=partition,
                )
            )
        told = await asyncio.gather(*futures)
        return {w.case_number: t.timestamp for w, t in zip(works, told, strict=True)}

    async def _send(self, batch: Any, partition: int) -> Any:  # noqa: ANN401 - aiokafka's
        batch.close()
        return await self._producer.send_batch(batch, self._topic, partition=partition)


class Watcher:
    """Reads determinations as downstream would: read_committed, as they come.

    `appended` has the broker's time of each case's first determination, `seen` our own,
    both in milliseconds.
    """

    def __init__(self, *, bootstrap: str, topic: str, partitions: int) -> None:
        self.appended: dict[str, int] = {}
        self.seen: dict[str, float] = {}
        self._sources = [TopicPartition(topic, p) for p in range(partitions)]
        self._consumer = AIOKafkaConsumer(
            bootstrap_servers=bootstrap,
            group_id=None,
            enable_auto_commit=False,
            isolation_level="read_committed",
            auto_offset_reset="earliest",
            # A fetch of committed records is not woken by a commit, but by its end.
            fetch_max_wait_ms=5,
            max_partition_fetch_bytes=4 * 1024 * 1024,
        )
        self._task: asyncio.Task[None] | None = None
        self._news = asyncio.Event()

    async def start(self) -> None:
        """Begin to read."""
        await self._consumer.start()
        self._consumer.assign(self._sources)
        self._task = asyncio.create_task(self._read())

    async def stop(self) -> None:
        """Read no more."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})
        await self._consumer.stop()

    async def wait(self, count: int, *, seconds: float) -> bool:
        """Say whether so many cases are determined within this time."""
        deadline = time.monotonic() + seconds
        while len(self.seen) < count:
            if self._task is not None and self._task.done():
                self._task.result()
            left = deadline - time.monotonic()
            if left <= 0:
                return False
            self._news.clear()
            try:
                async with asyncio.timeout(min(left, 1.0)):
                    await self._news.wait()
            except TimeoutError:
                continue
        return True

    async def _read(self) -> None:
        while True:
            found = await self._consumer.getmany(timeout_ms=100)
            now = time.time() * 1000
            for records in found.values():
                for record in records:
                    case = (record.key or b"").decode()
                    self.appended.setdefault(case, record.timestamp)
                    self.seen.setdefault(case, now)
            if found:
                self._news.set()
