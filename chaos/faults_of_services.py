"""What befalls the services' own processes: crashes, kills, freezes, scale, twins."""

import asyncio
import contextlib
from collections import Counter
from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from chaos.fleet import LONGER_THAN_A_SESSION_S, Fleet
from chaos.proof.history import Sent
from chaos.proof.names import CASES, DECISIONS, READS
from chaos.scene import PARTITIONS, Scene
from stack.local import SERVICES

STRIKES_WITHIN_S = 30.0
PASSES_WITHIN_S = 15.0
KILLS = 4
CRASHED_OVER_S = 3.0

Records = Sequence[Sent]


def _parts(records: Records, count: int) -> list[Records]:
    bounds = [len(records) * n // count for n in range(count + 1)]
    return [records[a:b] for a, b in pairwise(bounds)]


def crash(scene: Scene, records: Records, *, moments: Sequence[str]) -> None:
    """Let processes kill themselves at named moments, under load.

    Of each service one process for each moment, side by side.
    """
    fleet = scene.fleet
    first, *more = moments
    children = [fleet.restart(name, IMR_CRASH_AT=first) for name in SERVICES]
    for number, moment in enumerate(more):
        children += [
            fleet.start(name, instance=f"{name}+{number}", IMR_CRASH_AT=moment)
            for name in SERVICES
        ]
    # Whoever comes late finds nothing left to crash on.
    fleet.reaches(
        lambda: all(child.is_ready or not child.is_alive for child in children),
        seconds=STRIKES_WITHIN_S,
    )
    scene.flow(records, over_s=CRASHED_OVER_S)
    fleet.until(
        lambda: all(map(fleet.has_crashed, children)),
        seconds=STRIKES_WITHIN_S,
        what=f"all crashed at {', '.join(moments)}",
    )


def kill(scene: Scene, records: Records) -> None:
    """Kill processes at moments of no one's choosing."""
    scene.flow(records)
    for _ in range(KILLS):
        scene.fleet.for_seconds(scene.chance.uniform(0.1, 1.0))
        scene.fleet.child(scene.chance.choice(SERVICES)).kill()


def freeze_at(scene: Scene, records: Records, *, moments: Sequence[str]) -> None:
    """Freeze processes at named moments, with a batch in hand; wake them too late.

    Of each service one process for each moment, one after another: the second takes
    over from the first. A new one takes over from all, and does what they had in hand.
    """
    fleet = scene.fleet
    parts = _parts(records, 5)
    _pile_up(scene, parts[:3])
    frozen: list[str] = []
    for number, moment in enumerate(moments):
        names = [f"{service}+{number}" for service in SERVICES]
        for service, name in zip(SERVICES, names, strict=True):
            fleet.start(service, instance=name, IMR_FREEZE_AT=moment)
        fleet.until(
            partial(_all_frozen, fleet, names),
            seconds=STRIKES_WITHIN_S,
            what=f"all frozen at {moment}",
        )
        frozen += names
    for service in SERVICES:
        fleet.start(service)
    before = scene.issued()
    scene.flow(parts[3])
    # A broken build may never pass: what it owes is counted in the end.
    fleet.reaches(lambda: scene.issued() > before, seconds=PASSES_WITHIN_S)
    fleet.for_seconds(1.0)
    for name in frozen:
        fleet.child(name).wake()
    scene.flow(parts[4])
    fleet.for_seconds(2.0)
    for name in frozen:
        fleet.remove(name)


def _pile_up(scene: Scene, parts: Sequence[Records]) -> None:
    """Stop the services one after another, so that each has records before it."""
    fleet, seen = scene.fleet, scene.upstream.seen
    last, middle, first = parts
    for service, topic, part in (
        ("letters", DECISIONS, last),
        ("evaluator", CASES, middle),
    ):
        fleet.pause(service)
        enough = seen[topic] + PARTITIONS
        scene.flow(part, over_s=0.0)
        scene.all_sent()
        fleet.until(
            partial(_has_more, seen, topic, enough),
            seconds=PASSES_WITHIN_S,
            what=f"records pass into {topic}",
        )
        fleet.for_seconds(0.5)
    fleet.pause("intake")
    scene.flow(first, over_s=0.0)
    scene.all_sent()


def _has_more(seen: Counter[str], topic: str, than: int) -> bool:
    return seen[topic] > than


def _all_frozen(fleet: Fleet, names: Sequence[str]) -> bool:
    return all(map(fleet.is_frozen, names))


def freeze(scene: Scene, records: Records) -> None:
    """Freeze a process at a moment of no one's choosing; wake it too late."""
    for part in _parts(records, 2):
        scene.flow(part)
        scene.fleet.for_seconds(scene.chance.uniform(0.2, 1.0))
        child = scene.fleet.child(scene.chance.choice(SERVICES))
        child.freeze()
        scene.fleet.for_seconds(LONGER_THAN_A_SESSION_S)
        child.wake()


def scale(scene: Scene, records: Records) -> None:
    """Run three processes of each service, then two, then one."""
    fleet = scene.fleet
    first, second = _parts(records, 2)
    scene.flow(first)
    for number in (2, 3):
        for service in SERVICES:
            fleet.start(service, instance=f"{service}+{number}")
    fleet.until(fleet.all_ready, seconds=60, what="three of each ready")
    scene.flow(second)
    fleet.for_seconds(0.5)
    for service in SERVICES:
        fleet.remove(f"{service}+{scene.chance.choice((2, 3))}")
    fleet.for_seconds(1.0)
    for name in fleet.others():
        fleet.remove(name, at_once=True)


def twins(scene: Scene, records: Records) -> None:
    """Let strangers take the services' transactional ids while they work.

    Services have no member id of their own to share (they are dynamic members); the
    client id is the same for all processes of a service, which run side by side here.
    """
    fleet = scene.fleet
    for service in SERVICES:
        fleet.start(service, instance=f"{service}+twin")
    scene.flow(records, over_s=4.0)
    for _ in range(3):
        fleet.for_seconds(scene.chance.uniform(0.5, 1.0))
        taking = scene.begin(_take_ids(scene.stack.bootstrap_servers))
        fleet.until(taking.done, seconds=STRIKES_WITHIN_S, what="ids taken")
        taking.result()
    for name in fleet.others():
        fleet.remove(name)


async def _take_ids(bootstrap_servers: str) -> None:
    ids = [f"{group}-{p}" for group in READS for p in range(PARTITIONS)]
    twins = [
        AIOKafkaProducer(
            bootstrap_servers=bootstrap_servers, transactional_id=one, acks="all"
        )
        for one in ids
    ]
    async with asyncio.timeout(20):
        await asyncio.gather(*(twin.start() for twin in twins))
    for twin in twins:
        with contextlib.suppress(KafkaError):
            await twin.stop()
