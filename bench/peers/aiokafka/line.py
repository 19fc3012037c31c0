"""The three stages with bare aiokafka: `python -m bench.peers.aiokafka.line STAGE`.

Batches of 500, one parse, record batches built by hand and sent to a stated partition,
Redis in pipelines, one commit a batch, uvloop, little garbage collection.
"""

import asyncio
import gc
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import uvloop
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from pydantic_settings import BaseSettings, SettingsConfigDict
from redis.asyncio import Redis

from bench.peers.aiokafka.joining import Joining
from bench.peers.review import accept, decide

MOST_RECORDS = 500
WAIT_MS = 100
FLOWS = {
    "intake": ("applications", "cases"),
    "evaluator": ("cases", "decisions"),
    "letters": ("decisions", "determinations"),
}

Pairs = list[tuple[bytes, bytes]]
Work = Callable[[Pairs], Awaitable[Pairs]]


class Settings(BaseSettings):
    """What the peer is told by whoever starts it."""

    model_config = SettingsConfigDict(env_prefix="PEER_", frozen=True)

    bootstrap: str
    redis: str
    prefix: str


class Stage:
    """Reads one topic, writes the next."""

    def __init__(self, *, settings: Settings, name: str, work: Work) -> None:
        source, self._out = (f"{settings.prefix}.{topic}" for topic in FLOWS[name])
        self._work = work
        self._consumer = AIOKafkaConsumer(
            source,
            bootstrap_servers=settings.bootstrap,
            group_id=f"{settings.prefix}.{name}",
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            max_partition_fetch_bytes=4 * 1024 * 1024,
            fetch_max_wait_ms=100,
        )
        self._producer = AIOKafkaProducer(
            bootstrap_servers=settings.bootstrap,
            acks="all",
            linger_ms=0,
            max_batch_size=4 * 1024 * 1024,
            max_request_size=8 * 1024 * 1024,
        )

    async def run(self, stopping: asyncio.Event) -> None:
        """Go on until told to stop."""
        await self._producer.start()
        await self._consumer.start()
        try:
            while not stopping.is_set():
                found = await self._consumer.getmany(
                    timeout_ms=WAIT_MS, max_records=MOST_RECORDS
                )
                if found:
                    await self._through(found)
        finally:
            await self._consumer.stop()
            await self._producer.stop()

    async def _through(self, found: dict[Any, list[Any]]) -> None:
        sent: list[Any] = []
        for source, records in found.items():
            pairs = await self._work([(r.key, r.value) for r in records])
            batch = self._producer.create_batch()
            for key, value in pairs:
                if batch.append(timestamp=None, key=key, value=value) is None:
                    sent.append(await self._send(batch, source.partition))
                    batch = self._producer.create_batch()
                    batch.append(timestamp=None, key=key, value=value)
            if pairs:
                sent.append(await self._send(batch, source.partition))
        await asyncio.gather(*sent)
        await self._consumer.commit({s: r[-1].offset + 1 for s, r in found.items()})

    async def _send(self, batch: Any, partition: int) -> Any:  # noqa: ANN401 - aiokafka's
        batch.close()
        return await self._producer.send_batch(batch, self._out, partition=partition)


async def _accept_all(pairs: Pairs) -> Pairs:
    return [(key, accept(value)) for key, value in pairs]


async def _decide_all(pairs: Pairs) -> Pairs:
    return [(key, told) for key, value in pairs for told in decide(value)]


async def _run(name: str) -> None:
    settings = Settings()
    redis = Redis.from_url(settings.redis)
    works: dict[str, Work] = {
        "intake": _accept_all,
        "evaluator": _decide_all,
        "letters": Joining(redis=redis, prefix=settings.prefix).take,
    }
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    try:
        await Stage(settings=settings, name=name, work=works[name]).run(stopping)
    finally:
        await redis.aclose()


def main() -> int:
    """Run the stage that is named; return the exit code."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    uvloop.run(_run(sys.argv[1]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
