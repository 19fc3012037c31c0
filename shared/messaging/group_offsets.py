"""How far a group has come in all it reads, asked so that silence is no answer.

aiokafka's admin client passes over the error of the whole group (from version 2 of the
answer on): while a coordinator loads, after a restart of Kafka, it says that nothing
was ever committed. Whoever believes that checks, rebuilds or proves from nothing.
Not here: the offset that a claim begins with (`transactions`).
Source: Kafka's protocol guide, keys 9 and 10; KIP-88.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from aiokafka import TopicPartition
from aiokafka.client import AIOKafkaClient, ConnectionGroup, CoordinationType
from aiokafka.errors import KafkaConnectionError, NoError
from aiokafka.protocol.commit import OffsetFetchRequest
from aiokafka.protocol.coordination import FindCoordinatorRequest

from shared.messaging.answers import Answer, until_good
from shared.messaging.broker import make_client
from shared.settings import KafkaSettings

EVERY_PARTITION = None


@asynccontextmanager
async def open_client(
    kafka: KafkaSettings, *, client_id: str
) -> AsyncIterator[AIOKafkaClient]:
    """Give a client that knows the brokers; raises KafkaError where none answers."""
    client = make_client(kafka, client_id=client_id)
    try:
        await client.bootstrap()
        yield client
    finally:
        await client.close()


async def offsets_of(
    client: AIOKafkaClient, *, group: str
) -> Mapping[TopicPartition, int]:
    """Return the offset that a group has committed, of each partition that has one.

    Raises KafkaError, TimeoutError or OSError where there is no good answer in time.
    """

    async def ask() -> Answer:
        # Looked up each time: the coordinator may be another when this is asked again.
        node = await _coordinator(client, group)
        request = OffsetFetchRequest(group, EVERY_PARTITION)
        return await client.send(node, request, group=ConnectionGroup.COORDINATION)

    answer = await until_good(ask, codes=codes_of_offsets)
    return {
        TopicPartition(topic, partition): int(offset)
        for topic, partitions in answer.topics
        for partition, offset, *_ in partitions
        if offset >= 0
    }


def codes_of_offsets(answer: Answer) -> list[int]:
    """Return the error of the whole group, and that of each partition."""
    each = [code for _, partitions in answer.topics for *_, code in partitions]
    return [getattr(answer, "error_code", NoError.errno), *each]


async def _coordinator(client: AIOKafkaClient, group: str) -> int:
    async def ask() -> Answer:
        node = client.get_random_node()
        if node is None:
            # A broker that has just woken is fenced, and is in no answer of its own.
            raise KafkaConnectionError("Kafka names no broker")
        request = FindCoordinatorRequest(group, CoordinationType.GROUP)
        return await client.send(node, request)

    answer = await until_good(ask, codes=lambda found: [found.error_code])
    return int(answer.coordinator_id)
