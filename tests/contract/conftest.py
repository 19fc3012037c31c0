"""Ledgers with a small line on real Kafka and Valkey, each test with its own topics."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pytest

from shared.messaging.ledger import Ledger
from shared.messaging.state import State, connect
from shared.settings import KafkaSettings, RedisSettings
from stack.local import LocalStack
from tests.support.counting_line import (
    CountingLine,
    make_topics,
    new_counting_line,
    topics_of,
)
from tests.support.kafka_thread import KafkaThread, Seen

PARTITIONS = 2

T = TypeVar("T")


@dataclass(slots=True, kw_only=True)
class Bench:
    """A counting line with its topics; ledgers are started by the test."""

    line: CountingLine
    kafka: KafkaThread
    settings: KafkaSettings
    redis: Any
    running: list[Ledger] = field(default_factory=list)

    @property
    def state(self) -> State:
        """What the line keeps in Valkey."""
        return State(redis=self.redis, service=self.line.service)

    async def start(self, *, brake: int = 1_000) -> Ledger:
        """Start one more ledger of the line's group."""
        kafka = self.settings.model_copy(update={"dead_letter_brake": brake})
        ledger = Ledger(line=self.line, kafka=kafka, state=self.state)
        await ledger.start()
        self.running.append(ledger)
        return ledger

    async def stop(self, ledger: Ledger) -> None:
        """Stop a ledger in order."""
        self.running.remove(ledger)
        await ledger.stop()

    async def send(
        self,
        *values: bytes | None,
        key: bytes | None = b"a",
        partition: int = 0,
        headers: tuple[tuple[str, bytes | None], ...] = (),
    ) -> None:
        """Write records to the line's input."""
        await asyncio.to_thread(
            self.kafka.send_all,
            [(self.line.topic, value, key, headers, partition) for value in values],
        )

    async def counted(self, number: int) -> Counter[bytes | None]:
        """Wait until so many counts are out, and return each with how often."""
        found = await self.wait(lambda r: r if len(r) >= number else [], self.line.out)
        return Counter(record.value for record in found)

    async def dead(self, number: int = 1) -> list[Seen]:
        """Wait until so many dead letters are out, and return them."""
        topic = topics_of(self.line)[2]
        return await self.wait(lambda r: r if len(r) >= number else [], topic)

    async def wait(self, enough: Callable[[list[Seen]], T], topic: str) -> T:
        """Wait until the records of a topic are enough."""
        return await asyncio.to_thread(
            self.kafka.wait, enough, wanted=lambda r: r.topic == topic
        )


async def before_deadline(check: Callable[[], Awaitable[object]]) -> None:
    """Ask until the answer is true."""
    async with asyncio.timeout(20):
        while not await check():  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(0.02)


@pytest.fixture
async def bench(live_infrastructure: LocalStack) -> AsyncIterator[Bench]:
    """A counting line on two partitions; its ledgers are stopped in the end."""
    servers = live_infrastructure.bootstrap_servers
    line = new_counting_line()
    await make_topics(line, bootstrap_servers=servers, partitions=PARTITIONS)
    async with AsyncExitStack() as end:
        redis = connect(RedisSettings(url=live_infrastructure.redis_url))
        end.push_async_callback(redis.aclose)
        kafka = KafkaThread(bootstrap_servers=servers, topics=topics_of(line))
        end.enter_context(kafka)
        settings = KafkaSettings(bootstrap_servers=servers, session_timeout_ms=6_000)
        made = Bench(line=line, kafka=kafka, settings=settings, redis=redis)
        yield made
        for ledger in tuple(made.running):
            await ledger.stop()
