"""Kafka for tests that are not async: a loop in a thread, sends, and a recorder.

The recorder reads every topic from its beginning and keeps every record, so that a
test waits for a condition with a deadline and never sleeps.
Not here: any code of the services. What is read is bytes, headers and JSON.
"""

import asyncio
import json
import threading
import time
from collections.abc import Callable, Coroutine, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Self, TypeVar

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, ConsumerRecord

MEBIBYTE = 1_048_576
SECONDS = 30.0

T = TypeVar("T")
Headers = Sequence[tuple[str, bytes | None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A record as it was read."""

    topic: str
    partition: int
    offset: int
    key: bytes | None
    value: bytes | None
    headers: tuple[tuple[str, bytes | None], ...]

    @property
    def position(self) -> str:
        """Return topic, partition and offset in one word."""
        return f"{self.topic}/{self.partition}/{self.offset}"

    def header(self, name: str) -> str:
        """Return a header as text, empty if there is none."""
        return next(
            (bytes(v or b"").decode() for n, v in self.headers if n == name), ""
        )

    @property
    def kind(self) -> str:
        """Return the event's type without prefix and version, as in `item-decided`."""
        return self.header("ce_type").removeprefix("imr.").removesuffix(".v1")

    @property
    def body(self) -> Any:
        """Return the value as JSON."""
        return json.loads(self.value or b"null")


class KafkaThread:
    """A producer and a recorder of some topics, usable from any thread."""

    def __init__(self, *, bootstrap_servers: str, topics: Iterable[str]) -> None:
        self._servers = bootstrap_servers
        self._topics = tuple(topics)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._news = threading.Condition()
        self._seen: list[Seen] = []
        self._producer: AIOKafkaProducer | None = None
        self._reading: asyncio.Task[None] | None = None

    def __enter__(self) -> Self:
        """Connect, and begin to read."""
        self._thread.start()
        self.run(self._open())
        return self

    def __exit__(self, *_: object) -> None:
        """Stop reading and let go."""
        self.run(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def run(self, work: Coroutine[Any, Any, T], *, seconds: float = 60.0) -> T:
        """Run a coroutine in the thread's loop and return what it gives."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(seconds)

    def send(
        self,
        topic: str,
        value: bytes | None,
        *,
        key: bytes | None = None,
        headers: Headers = (),
        partition: int | None = None,
    ) -> str:
        """Send one record and return its position once Kafka has it."""
        return self.send_all([(topic, value, key, headers, partition)])[0]

    def send_all(
        self,
        records: Iterable[tuple[str, bytes | None, bytes | None, Headers, int | None]],
    ) -> list[str]:
        """Send records in order and return their positions once Kafka has them all."""
        return self.run(self._send_all(list(records)))

    def seen(self, wanted: Callable[[Seen], bool] = lambda _: True) -> list[Seen]:
        """Return what was read so far."""
        with self._news:
            return [record for record in self._seen if wanted(record)]

    def wait(
        self,
        enough: Callable[[list[Seen]], T],
        *,
        wanted: Callable[[Seen], bool] = lambda _: True,
        seconds: float = SECONDS,
    ) -> T:
        """Wait until `enough` of the wanted records gives a true answer; return it."""
        deadline = time.monotonic() + seconds
        with self._news:
            while not (answer := enough([r for r in self._seen if wanted(r)])):
                if not self._news.wait(timeout=max(deadline - time.monotonic(), 0)):
                    found = [r.kind or r.topic for r in self._seen if wanted(r)]
                    raise AssertionError(f"after {seconds} s there was only {found}")
            return answer

    async def _open(self) -> None:
        self._producer = AIOKafkaProducer(
            bootstrap_servers=self._servers,
            acks="all",
            enable_idempotence=True,
            max_request_size=8 * MEBIBYTE,
            linger_ms=5,
        )
        await self._producer.start()
        self._reading = asyncio.create_task(self._read())

    async def _close(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
            await asyncio.wait({self._reading})
        if self._producer is not None:
            await self._producer.stop()

    async def _read(self) -> None:
        consumer = AIOKafkaConsumer(
            *self._topics,
            bootstrap_servers=self._servers,
            group_id=None,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
            max_partition_fetch_bytes=9 * MEBIBYTE,
        )
        try:
            # Inside: one who stops at once leaves no reader half started behind.
            await consumer.start()
            while True:
                batches = await consumer.getmany(timeout_ms=100)
                read = [_seen(raw) for batch in batches.values() for raw in batch]
                if read:
                    with self._news:
                        self._seen += read
                        self._news.notify_all()
        finally:
            await consumer.stop()

    async def _send_all(
        self,
        records: list[tuple[str, bytes | None, bytes | None, Headers, int | None]],
    ) -> list[str]:
        assert self._producer is not None
        futures = [await self._send_one(*record) for record in records]
        sent = await asyncio.gather(*futures)
        return [f"{s.topic}/{s.partition}/{s.offset}" for s in sent]

    async def _send_one(
        self,
        topic: str,
        value: bytes | None,
        key: bytes | None,
        headers: Headers,
        partition: int | None,
    ) -> Any:
        assert self._producer is not None
        if value is not None or key is not None:
            return await self._producer.send(
                topic, value, key=key, headers=list(headers), partition=partition
            )
        # aiokafka's send refuses what other clients write: no key and no value.
        batch = self._producer.create_batch()
        batch.append(timestamp=None, key=None, value=None, headers=list(headers))
        batch.close()
        return await self._producer.send_batch(batch, topic, partition=partition or 0)


def _seen(raw: ConsumerRecord[Any, Any]) -> Seen:
    return Seen(
        topic=raw.topic,
        partition=raw.partition,
        offset=raw.offset,
        key=raw.key,
        value=raw.value,
        headers=tuple(raw.headers),
    )
