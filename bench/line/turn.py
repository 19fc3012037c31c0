"""One turn of one peer: started, warmed, drained, then fed at a steady rate, checked.

Draining: the processes are warm and idle; they are frozen, the cases are written, they
are woken. The time is from then until a read_committed consumer has seen the last
determination; so neither their start nor our writing counts.
Steady: an application's append to its determination's append (both by the broker's
clock), and to its being seen by that consumer (the same machine's clock).
"""

import asyncio
import time
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from redis.asyncio import Redis

from bench.line.checker import Checked, check, determinations
from bench.line.figures import Drained, Steady, Turn, quantile
from bench.line.measure import Gauge, cpu_seconds
from bench.line.topics import COMMON, Feeder, Watcher, delete_topics, make_topics
from bench.line.workload import Work
from bench.peers.contract import Peer, Places
from stack.children import Child, start_child, stop_all
from stack.local import NOT_INHERITED, LocalStack

START_SECONDS = 90.0
SETTLE_SECONDS = 0.5
LEAST_PER_SECOND = 20.0
"""A peer that is slower than this is given up."""


class MakeWork(Protocol):
    """Makes so many applications, numbered from `first`."""

    def __call__(self, *, cases: int, first: int) -> Iterable[Work]:
        """Return them."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What each turn is asked to do."""

    cases: int
    warm: int
    seconds: float
    rate: float
    make: MakeWork


class Stopped(Exception):  # noqa: N818 - says what happened
    """A peer ended, or did not do its work in time."""


@dataclass(slots=True, kw_only=True)
class _Running:
    """A peer at work."""

    children: list[Child]
    others: dict[str, int]
    feeder: Feeder
    watcher: Watcher

    def cpu(self) -> dict[str, float]:
        pids = {c.name: c.pid for c in self.children} | self.others
        return {name: cpu_seconds(pid) for name, pid in pids.items()}


async def take_turn(
    peer: Peer,
    *,
    task: Task,
    stack: LocalStack,
    workdir: Path,
    tell: Callable[[str], None],
) -> Turn:
    """Run a peer through the task; raises Stopped."""
    places = Places(
        bootstrap=stack.bootstrap_servers,
        redis_url=stack.redis_url,
        prefix=f"{peer.name.replace('_', '-')}-{uuid.uuid4().hex[:8]}",
        partitions=stack.settings.partitions,
        workdir=workdir,
    )
    topics = [f"{places.prefix}.{name}" for name in (*COMMON, *peer.topics)]
    await _empty(places.redis_url)
    await make_topics(topics, bootstrap=places.bootstrap, partitions=places.partitions)
    try:
        return await _run(peer, places, task, stack, tell)
    finally:
        await delete_topics(topics, bootstrap=places.bootstrap)


async def _empty(redis_url: str) -> None:
    async with Redis.from_url(redis_url) as redis:
        await redis.flushall()


async def _run(
    peer: Peer,
    places: Places,
    task: Task,
    stack: LocalStack,
    tell: Callable[[str], None],
) -> Turn:
    where = {"bootstrap": places.bootstrap, "partitions": places.partitions}
    out = f"{places.prefix}.determinations"
    feeder = Feeder(topic=f"{places.prefix}.applications", **where)  # type: ignore[arg-type]
    watcher = Watcher(topic=out, **where)  # type: ignore[arg-type]
    await feeder.start()
    await watcher.start()
    children = _start(peer, places, stack)
    others = {n: stack.children[n].pid for n in ("kafka", "valkey")}
    running = _Running(children=children, others=others, feeder=feeder, watcher=watcher)
    gauge = Gauge({c.name: c.pid for c in children})
    gauge.start()
    try:
        warm, drain, steady = _works(peer, task)
        await feeder.fill(warm)
        await _all_seen(running, len(warm), seconds=START_SECONDS)
        tell("warm")
        drained = await _drain(running, drain, before=len(warm))
        tell(f"{drained.rate:,.0f} cases/s")
        paced = await _steady(running, steady, task, peer) if steady else None
        memory = await gauge.stop()
    finally:
        await gauge.stop()
        await asyncio.to_thread(stop_all, children=children, patience=20.0)
        await feeder.stop()
        await watcher.stop()
    checked = await _check([*warm, *drain, *steady], places, out)
    return Turn(
        peer=peer.name, drained=drained, steady=paced, memory=memory, checked=checked
    )


def _works(peer: Peer, task: Task) -> tuple[list[Work], list[Work], list[Work]]:
    most = peer.most_cases or task.cases
    cases, warm = min(task.cases, most), min(task.warm, most)
    rate = min(task.rate, peer.most_rate or task.rate)
    steady = round(rate * task.seconds)
    sizes = (warm, cases, steady)
    works, first = [], 1
    for size in sizes:
        works.append(list(task.make(cases=size, first=first)))
        first += size
    return works[0], works[1], works[2]


def _start(peer: Peer, places: Places, stack: LocalStack) -> list[Child]:
    return [
        start_child(
            name=each.name,
            command=each.argv,
            mark=stack.mark,
            log=stack.log_folder / places.prefix / f"{each.name}.log",
            port=0,
            answers=lambda _: True,
            environment=each.env,
            without=NOT_INHERITED,
        )
        for each in peer.processes(places)
    ]


async def _all_seen(running: _Running, count: int, *, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not await running.watcher.wait(count, seconds=1.0):
        for child in running.children:
            if not child.is_alive:
                raise Stopped(f"{child.name} ended.\n{child.tail()}")
        if time.monotonic() > deadline:
            seen = len(running.watcher.seen)
            tails = "\n".join(f"{c.name}:\n{c.tail()}" for c in running.children)
            raise Stopped(f"{seen} of {count} within {seconds:.0f} s.\n{tails}")


async def _drain(running: _Running, works: Sequence[Work], *, before: int) -> Drained:
    await asyncio.sleep(SETTLE_SECONDS)
    for child in running.children:
        child.freeze()
    try:
        await running.feeder.fill(works)
    finally:
        cpu = running.cpu()
        begun = time.time() * 1000
        for child in running.children:
            child.wake()
    enough = START_SECONDS + len(works) / LEAST_PER_SECOND
    await _all_seen(running, before + len(works), seconds=enough)
    await asyncio.sleep(SETTLE_SECONDS)
    seen = running.watcher.seen
    seconds = (max(seen[w.case_number] for w in works) - begun) / 1000
    return Drained(
        cases=len(works), seconds=seconds, cpu=_spent(cpu, running.cpu(), len(works))
    )


async def _steady(
    running: _Running, works: Sequence[Work], task: Task, peer: Peer
) -> Steady:
    rate = min(task.rate, peer.most_rate or task.rate)
    before, cpu = len(running.watcher.seen), running.cpu()
    appended = await running.feeder.pace(works, rate=rate)
    await _all_seen(running, before + len(works), seconds=START_SECONDS)
    spent = _spent(cpu, running.cpu(), len(works))
    watcher = running.watcher
    issued = sorted(watcher.appended[c] - at for c, at in appended.items())
    visible = sorted(watcher.seen[c] - at for c, at in appended.items())
    return Steady(
        cases=len(works),
        rate=rate,
        issued_p50=quantile(issued, 0.5),
        issued_p99=quantile(issued, 0.99),
        visible_p50=quantile(visible, 0.5),
        visible_p99=quantile(visible, 0.99),
        cpu=spent,
    )


def _spent(
    before: dict[str, float], after: dict[str, float], cases: int
) -> dict[str, float]:
    """Return CPU-seconds for each 1,000 cases, by process."""
    return {name: (after[name] - before[name]) * 1000 / cases for name in before}


async def _check(works: list[Work], places: Places, topic: str) -> Checked:
    found = await determinations(
        bootstrap=places.bootstrap, topic=topic, partitions=places.partitions
    )
    return check(works, found)
