"""Both ends of the line: what sends applications, and what sees determinations.

They stand for systems that have nothing of ours: only bytes, keys and headers. A case
counts as determined when a reader of committed records has its determination.
"""

import asyncio
import time
from array import array
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from typing import Any, Self

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

from bench.scale.work import Work, number_of
from shared.messaging.partitions import partition_of

MEBIBYTE = 1_048_576
DETERMINED = b"imr.determination-issued.v1"
PAUSE = 0.02

OnSeen = Callable[[int], None]


class Stuck(Exception):  # noqa: N818 - says what happened
    """Nothing comes out of the line any more, and not all has."""


def _nothing(_number: int) -> None:
    """Do nothing when a case is seen."""


class Ends:
    """The two ends, open. Cases are numbers from 0."""

    def __init__(
        self,
        *,
        bootstrap: str,
        prefix: str,
        partitions: int,
        cases: int,
        on_seen: OnSeen = _nothing,
    ) -> None:
        self._bootstrap = bootstrap
        self._prefix = prefix
        self._partitions = partitions
        self._work = Work()
        self._on_seen = on_seen
        self._open = AsyncExitStack()
        self._producer: Any = None
        # A byte for each case: an hour at full rate has a million of them.
        self._times = array("B", bytes(cases))
        self._waiting: set[asyncio.Future[Any]] = set()
        self.sent = self.determined = self.refused = 0
        self.last_seen = time.monotonic()

    async def __aenter__(self) -> Self:
        """Connect, and begin to look."""
        self._producer = AIOKafkaProducer(
            bootstrap_servers=self._bootstrap,
            acks="all",
            enable_idempotence=True,
            linger_ms=2,
            max_batch_size=MEBIBYTE // 4,
        )
        await self._producer.start()
        self._open.push_async_callback(self._producer.stop)
        consumer = AIOKafkaConsumer(
            f"{self._prefix}.determinations",
            bootstrap_servers=self._bootstrap,
            group_id=None,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
            fetch_max_wait_ms=10,
        )
        await consumer.start()
        self._open.push_async_callback(consumer.stop)
        looking = asyncio.create_task(self._look(consumer))
        self._open.push_async_callback(_stop, looking)
        return self

    async def __aexit__(self, *_: object) -> None:
        """Let go."""
        await self._open.aclose()

    async def send(self) -> None:
        """Send the next application, without waiting for Kafka to have it."""
        key, value, headers = self._work.application(self.sent)
        self.sent += 1
        partition = partition_of(key.decode(), partitions=self._partitions)
        future = await self._producer.send(
            f"{self._prefix}.applications",
            value,
            key=key,
            partition=partition,
            headers=headers,
        )
        self._waiting.add(future)
        future.add_done_callback(self._kept)

    async def all_kept(self) -> None:
        """Wait until Kafka has all that was sent."""
        await self._producer.flush()
        await asyncio.gather(*self._waiting, return_exceptions=True)

    async def all_determined(self, *, patience: float) -> None:
        """Wait until all that was sent is determined. May raise Stuck."""
        started = time.monotonic()
        # Asked again and again: waking for each record would cost what is measured.
        while self.determined < self.sent - self.refused:
            if time.monotonic() - max(started, self.last_seen) > patience:
                raise Stuck(
                    f"{self.determined} of {self.sent} cases are determined, and "
                    f"nothing has come for {patience:.0f} s"
                )
            await asyncio.sleep(PAUSE)

    @property
    def missing(self) -> int:
        """Return how many cases have no determination."""
        return self.sent - self.determined

    @property
    def doubled(self) -> int:
        """Return how many cases have more than one."""
        return sum(times > 1 for times in self._times)

    def _kept(self, future: asyncio.Future[Any]) -> None:
        self._waiting.discard(future)
        self.refused += future.cancelled() or future.exception() is not None

    async def _look(self, consumer: AIOKafkaConsumer) -> None:
        while True:
            batches = await consumer.getmany(timeout_ms=100)
            for batch in batches.values():
                for record in batch:
                    if dict(record.headers).get("ce_type") == DETERMINED:
                        self._see(number_of(record.key))

    def _see(self, number: int) -> None:
        self._times[number] = min(self._times[number] + 1, 255)
        if self._times[number] > 1:
            return
        self.determined += 1
        self.last_seen = time.monotonic()
        self._on_seen(number)


async def _stop(task: asyncio.Task[None]) -> None:
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
