"""What befalls the surroundings: Kafka, Valkey, the network."""

import asyncio
import shutil
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

import redis
from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType

from chaos.proof.history import Sent
from chaos.proof.names import CASES, DECISIONS, DETERMINATIONS
from chaos.scene import Scene

Records = Sequence[Sent]

AWAY_S = 1.5
STALLED_S = 4.0
SLOW_S = 4.0
SLOW_BY_S = 0.15
CUTS = 6
TOO_NARROW = 600
USUAL = {
    "cleanup.policy": "delete",
    "retention.ms": "-1",
    "retention.bytes": "-1",
    "max.message.bytes": str(8 * 1_048_576),
}


class NotHere(Exception):  # noqa: N818 - says what happened
    """This machine lacks what the disturbance needs."""


def stop_kafka(scene: Scene, records: Records) -> None:
    """Stop Kafka in order and start it again."""
    scene.flow(records)
    scene.fleet.for_seconds(scene.chance.uniform(0.3, 1.0))
    scene.stack.stop_kafka()
    scene.fleet.for_seconds(AWAY_S)
    scene.stack.start_kafka()


def kill_kafka(scene: Scene, records: Records) -> None:
    """Kill Kafka and start it again."""
    scene.flow(records)
    scene.fleet.for_seconds(scene.chance.uniform(0.3, 1.0))
    scene.stack.kill_kafka()
    scene.fleet.for_seconds(AWAY_S)
    scene.stack.start_kafka()


def freeze_kafka(scene: Scene, records: Records) -> None:
    """Freeze Kafka for longer than a session."""
    scene.flow(records)
    scene.fleet.for_seconds(scene.chance.uniform(0.3, 1.0))
    scene.fleet.child("kafka").freeze()
    scene.fleet.for_seconds(STALLED_S)
    scene.fleet.child("kafka").wake()


def kill_valkey(scene: Scene, records: Records) -> None:
    """Kill Valkey: up to a second of its writes is lost."""
    scene.flow(records)
    scene.fleet.for_seconds(scene.chance.uniform(0.3, 1.5))
    scene.stack.kill_valkey()
    scene.fleet.for_seconds(scene.chance.uniform(0.0, AWAY_S))
    scene.stack.start_valkey()


def roll_valkey_back(scene: Scene, records: Records) -> None:
    """Put an old copy of Valkey's files in the place of what it knows."""
    files, old = scene.stack.folder / "valkey", scene.stack.folder / "valkey.old"
    scene.flow(records, over_s=3.0)
    scene.fleet.for_seconds(1.2)  # it writes its file down every second
    shutil.copytree(files, old)
    scene.fleet.for_seconds(scene.chance.uniform(0.5, 1.5))
    scene.stack.stop_valkey()
    shutil.rmtree(files)
    old.rename(files)
    scene.stack.start_valkey()


def lose_valkey(scene: Scene, records: Records) -> None:
    """Let Valkey begin anew with nothing."""
    scene.flow(records)
    scene.fleet.for_seconds(scene.chance.uniform(0.5, 1.5))
    scene.stack.kill_valkey()
    shutil.rmtree(scene.stack.folder / "valkey")
    scene.stack.start_valkey()


def wipe_valkey(scene: Scene, records: Records) -> None:
    """Delete all that Valkey knows, under the feet of the services."""
    scene.flow(records)
    scene.fleet.for_seconds(scene.chance.uniform(0.3, 1.5))
    with redis.Redis.from_url(scene.stack.redis_url) as client:
        client.flushall()


def fill_valkey(scene: Scene, records: Records) -> None:
    """Let Valkey refuse every write for want of room, then give it room."""
    scene.flow(records)
    scene.fleet.for_seconds(scene.chance.uniform(0.2, 0.8))
    with redis.Redis.from_url(scene.stack.redis_url) as client:
        client.config_set("maxmemory", "1mb")
        scene.fleet.for_seconds(STALLED_S)
        refused = client.info("errorstats").get("errorstat_OOM")
        client.config_set("maxmemory", "0")
    if not refused:
        raise NotStruck("Valkey refused no write")


class NotStruck(Exception):  # noqa: N818 - says what happened
    """A disturbance did not disturb: the run proves less than it says."""


def cut(scene: Scene, records: Records, *, which: str) -> None:
    """Reset every connection, some times, in the middle of the work."""
    proxy = scene.kafka if which == "kafka" else scene.valkey
    before = proxy.cuts
    scene.flow(records, over_s=3.0)
    for _ in range(CUTS):
        scene.fleet.for_seconds(scene.chance.uniform(0.1, 0.8))
        scene.loop.run(proxy.reset(), seconds=5)
    _meanwhile(scene, proxy.refuse(seconds=AWAY_S))
    if proxy.cuts == before:
        raise NotStruck(f"no connection to {which} was there to be cut")


def stall(scene: Scene, records: Records, *, which: str) -> None:
    """Let nothing through for longer than a session, then go on; again, then cut."""
    proxy = scene.kafka if which == "kafka" else scene.valkey
    middle = len(records) // 2
    scene.flow(records[:middle])
    scene.fleet.for_seconds(scene.chance.uniform(0.2, 1.0))
    _meanwhile(scene, proxy.stall(seconds=STALLED_S))
    scene.flow(records[middle:])
    scene.fleet.for_seconds(scene.chance.uniform(0.2, 1.0))
    _meanwhile(scene, proxy.drop(seconds=STALLED_S))


def slow(scene: Scene, records: Records, *, which: str) -> None:
    """Hold up every piece on its way."""
    proxy = scene.kafka if which == "kafka" else scene.valkey
    scene.flow(records)
    _meanwhile(scene, proxy.slow(seconds=SLOW_S, delay_s=SLOW_BY_S))


def narrow_topics(scene: Scene, records: Records) -> None:
    """Let the broker refuse what the services send, for a while, as too large."""
    servers = scene.stack.bootstrap_servers
    scene.flow(records, over_s=3.0)
    scene.fleet.for_seconds(scene.chance.uniform(0.3, 1.0))
    _meanwhile(scene, _set_limit(servers, limit=TOO_NARROW))
    scene.fleet.for_seconds(3.0)
    _meanwhile(scene, _set_limit(servers, limit=None))


def _meanwhile(scene: Scene, work: Coroutine[Any, Any, None]) -> None:
    """Wait for something, and keep the services running."""
    going_on = scene.begin(work)
    scene.fleet.until(going_on.done, seconds=60, what="the disturbance is over")
    going_on.result()


async def _set_limit(bootstrap_servers: str, *, limit: int | None) -> None:
    configs = USUAL | ({"max.message.bytes": str(limit)} if limit else {})
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap_servers)
    await admin.start()
    try:
        for topic in (CASES, DECISIONS, DETERMINATIONS):
            kind = ConfigResourceType.TOPIC
            async with asyncio.timeout(20):
                await admin.alter_configs(
                    [ConfigResource(kind, topic, configs=configs)]
                )
    finally:
        await admin.close()


Fault = Callable[[Scene, Records], None]
