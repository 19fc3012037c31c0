"""Kafka and Valkey as a command finds them: opened, or an answer that says what to do.

Not here: what is read from them (`read`, `topics`), and publishing (`sending`).
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from aiokafka.errors import KafkaError
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from services.console.addresses import kafka_settings, redis_settings
from services.console.exits import Exit, Stop
from shared.messaging.layout import partition_count
from shared.messaging.verdicts import MustStop, TryAgain
from shared.settings import KafkaSettings

START = "Start the local stack with `make up`, or set KAFKA_BOOTSTRAP_SERVERS and "
START += "REDIS_URL to where they are."

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cluster:
    """A reachable Kafka with our topics, and a Valkey that is asked when needed."""

    kafka: KafkaSettings
    redis: Redis
    partitions: int


@asynccontextmanager
async def open_cluster() -> AsyncIterator[Cluster]:
    """Give the cluster that the settings name; raises Stop if it is not there."""
    kafka = kafka_settings()
    redis = Redis.from_url(
        redis_settings().url.get_secret_value(),
        socket_timeout=10,
        socket_connect_timeout=2,
        retry=Retry(NoBackoff(), 1),
        protocol=2,
    )
    try:
        partitions = await _partitions(kafka)
        yield Cluster(kafka=kafka, redis=redis, partitions=partitions)
    finally:
        await redis.aclose()


async def _partitions(kafka: KafkaSettings) -> int:
    try:
        return await partition_count(kafka)
    except TryAgain as verdict:
        raise Stop(
            f"At {kafka.bootstrap_servers} expected Kafka with the topics of this "
            f"project, found {verdict.reason}.",
            code=Exit.UNREACHABLE,
            advice=START,
        ) from None
    except MustStop as verdict:
        raise Stop(str(verdict), code=Exit.UNREACHABLE) from None


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run work that talks to Kafka and Valkey; raises Stop where they are away."""
    try:
        return asyncio.run(work)
    except RedisError as error:
        raise Stop(
            f"Valkey does not answer ({type(error).__name__}).",
            code=Exit.UNREACHABLE,
            advice=START,
        ) from None
    except (KafkaError, TimeoutError) as error:
        raise Stop(
            f"Kafka does not answer any more ({type(error).__name__}).",
            code=Exit.UNREACHABLE,
            advice=START,
        ) from None
