"""A second member in each group under the id of one that works: who is meant?

Services have no member id of their own, so that no setting can give two processes one;
a stranger takes the id that Kafka gave to a service, as a copied process would have it.
"""

import asyncio
import contextlib
from collections.abc import Sequence

from aiokafka import AIOKafkaConsumer
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.coordinator.assignors.sticky.sticky_assignor import (
    StickyPartitionAssignor,
)

from chaos.faults_around import NotStruck
from chaos.proof.history import Sent
from chaos.proof.names import READS
from chaos.scene import Scene

OVER_S = 4.0
STAYS_S = 3.0
JOINS_WITHIN_S = 10.0
LEAVES_WITHIN_S = 5.0
STRIKES_WITHIN_S = 60.0


def namesakes(scene: Scene, records: Sequence[Sent]) -> None:
    """Let a stranger join each group as the member that works, stay, and leave."""
    scene.flow(records, over_s=OVER_S)
    scene.fleet.for_seconds(scene.chance.uniform(0.3, 1.0))
    joining = scene.loop.begin(_join_as_they(scene.stack.bootstrap_servers))
    scene.fleet.until(joining.done, seconds=STRIKES_WITHIN_S, what="namesakes left")
    if not joining.result():
        raise NotStruck("nobody joined under the id of a member")


async def _join_as_they(bootstrap_servers: str) -> int:
    """Return how many groups took the stranger for the member."""
    members = await _members(bootstrap_servers)
    joined = await asyncio.gather(
        *(_join_as(bootstrap_servers, group, ids[0]) for group, ids in members.items())
    )
    return sum(joined)


async def _members(bootstrap_servers: str) -> dict[str, list[str]]:
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap_servers)
    await admin.start()
    try:
        # One by one: aiokafka reads the answer for several groups wrongly.
        answers = [await admin.describe_consumer_groups([group]) for group in READS]
    finally:
        await admin.close()
    found = {
        group: [member_id for member_id, *_ in members]
        for (answer,) in answers
        for _, group, _, _, _, members, *_ in answer.groups
    }
    return {group: ids for group, ids in found.items() if ids}


async def _join_as(bootstrap_servers: str, group: str, member_id: str) -> bool:
    consumer = AIOKafkaConsumer(
        bootstrap_servers=bootstrap_servers,
        group_id=group,
        enable_auto_commit=False,
        partition_assignment_strategy=[StickyPartitionAssignor],
    )
    await consumer.start()
    try:
        consumer._coordinator.member_id = member_id  # noqa: SLF001 - no other way
        consumer.subscribe([READS[group]])
        async with asyncio.timeout(JOINS_WITHIN_S):
            while not consumer.assignment():  # noqa: ASYNC110 - nobody tells of it
                await asyncio.sleep(0.02)
        taken = bool(consumer._coordinator.member_id == member_id)  # noqa: SLF001
        await asyncio.sleep(STAYS_S)
    except TimeoutError:
        return False
    finally:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LEAVES_WITHIN_S):
                await consumer.stop()
    return taken
