"""What each group has committed, read so that an unanswered question proves nothing.

aiokafka's admin client passes over the error of a whole group, which after a restart of
Kafka is that its coordinator still loads: the proof would count all as uncommitted, or
nothing.
"""

import asyncio
from collections.abc import Iterable
from typing import Any

from aiokafka.client import AIOKafkaClient, CoordinationType
from aiokafka.protocol.commit import OffsetFetchRequest
from aiokafka.protocol.coordination import FindCoordinatorRequest

ANSWERED_WITHIN_S = 30.0
PAUSE_S = 0.05
NOT_YET = frozenset({14, 15, 16})
"""The coordinator loads, there is none, or it is another one now."""


class NotSaid(Exception):  # noqa: N818 - says what happened
    """Kafka does not say what a group has committed."""


async def read_committed_offsets(
    bootstrap_servers: str, *, groups: Iterable[str]
) -> dict[tuple[str, str, int], int]:
    """Return what is committed by group, topic and partition. May raise NotSaid."""
    client = AIOKafkaClient(bootstrap_servers=bootstrap_servers)
    found: dict[tuple[str, str, int], int] = {}
    try:
        await client.bootstrap()
        for group in groups:
            async with asyncio.timeout(ANSWERED_WITHIN_S):
                found |= await offsets_of(client, group)
    finally:
        await client.close()
    return found


async def offsets_of(
    client: AIOKafkaClient, group: str
) -> dict[tuple[str, str, int], int]:
    """Return one group's, asking until all of it is answered. May raise NotSaid."""
    find = FindCoordinatorRequest(group, CoordinationType.GROUP)
    while True:
        codes, answer = [0], await client.send(client.get_random_node(), find)
        if answer.error_code == 0:
            fetch = OffsetFetchRequest(group, None)
            answer = await client.send(answer.coordinator_id, fetch)
            codes = [code for _, found in answer.topics for *_, code in found]
        wrong = {*codes, answer.error_code} - {0}
        if not wrong:
            return _offsets(group, answer)
        if not wrong <= NOT_YET:
            raise NotSaid(f"{group}: error {min(wrong - NOT_YET)}")
        await asyncio.sleep(PAUSE_S)


def _offsets(group: str, answer: Any) -> dict[tuple[str, str, int], int]:  # noqa: ANN401 - aiokafka's
    return {
        (group, topic, partition): offset
        for topic, partitions in answer.topics
        for partition, offset, *_ in partitions
    }
