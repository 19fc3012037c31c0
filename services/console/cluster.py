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
from redis.exceptions import RedisError

from services.console.addresses import kafka_settings, redis_settings
from services.console.exits import Exit, Stop
from shared.messaging.layout import partition_count
from shared.messaging.state import connect
from shared.messaging.verdicts import MustStop, TryAgain
from shared.settings import KafkaSettings

START = "Start the local stack with `make up`, or set KAFKA_BOOTSTRAP_SERVERS and "
START += "REDIS_URL to where they are."
PROVISION = "Create the topics: python -m shared.messaging.provision"

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
    kafka, redis = _clients()
    try:
        partitions = await _partitions(kafka)
        yield Cluster(kafka=kafka, redis=redis, partitions=partitions)
    finally:
        await redis.aclose()


def _clients() -> tuple[KafkaSettings, Redis]:
    kafka = kafka_settings()
    try:
        kafka.connection()
        redis = connect(redis_settings())
    except OSError as error:
        raise Stop(
            f"A file that KAFKA_SSL_… names cannot be read: {error.strerror}.",
            code=Exit.USAGE,
        ) from None
    except ValueError as error:
        raise Stop(f"REDIS_URL is not usable: {error}.", code=Exit.USAGE) from None
    return kafka, redis


async def _partitions(kafka: KafkaSettings) -> int:
    try:
        return await partition_count(kafka)
    except TryAgain as verdict:
        topics = verdict.reason.startswith("topics")
        found = verdict.reason if topics else f"none that answers, {verdict.reason}"
        raise Stop(
            f"Expected Kafka with our topics at {kafka.bootstrap_servers}, found "
            f"{found}.",
            code=Exit.UNREACHABLE,
            advice=PROVISION if topics else START,
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
    except (KafkaError, ConnectionError, TimeoutError) as error:
        raise Stop(
            f"Kafka does not answer any more ({type(error).__name__}).",
            code=Exit.UNREACHABLE,
            advice=START,
        ) from None
