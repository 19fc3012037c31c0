"""Starts letters on an empty Valkey, and looks until its cursors are at the end."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass

from bench.rebuild.filling import Filled
from services.console.cluster import Cluster
from services.console.kept_check import Check
from services.console.kept_findings import Checked
from services.console.kept_lines import line_of
from services.console.kept_logs import ends_of
from shared.messaging.state import State, connect
from shared.messaging.topics import DECISIONS, DETERMINATIONS
from shared.settings import KafkaSettings, RedisSettings
from stack.children import Child
from stack.local import LocalStack

MEBIBYTE = 1_048_576
LOOK_EVERY_S = 0.1
PATIENCE_S = 180.0


class Stuck(Exception):  # noqa: N818 - says what happened
    """Letters ended, or rebuilds nothing any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rebuilt:
    """How a rebuild went. Seconds count from the start of the process."""

    claimed: float
    restored: float
    done: float
    processor: float
    memory: float
    valkey: float
    checked: Checked
    check_seconds: float
    published: int
    """Determinations that were published meanwhile: none should be."""

    @property
    def right(self) -> bool:
        """Say whether all is kept as it must be, and nothing was said twice."""
        return not self.checked.findings and not self.published


async def measure(stack: LocalStack, filled: Filled) -> Rebuilt:
    """Start letters, wait until it has rebuilt, and check it. May raise Stuck."""
    redis = connect(RedisSettings(url=stack.redis_url))
    kafka = KafkaSettings(bootstrap_servers=stack.bootstrap_servers)
    partitions = len(filled.decisions)
    cluster = Cluster(kafka=kafka, redis=redis, partitions=partitions)
    try:
        await redis.flushall()
        ends = await _ends(cluster)
        if ends[DECISIONS] != sum(filled.decisions):
            raise Stuck("the topics are not as they were filled")
        watch = _Watch(State(redis=redis, service="letters"), filled.decisions)
        started = time.monotonic()
        child = stack.start_service("letters", wait=False)
        await watch.until_done(child)
        begun = time.monotonic()
        check = Check(cluster, line_of("letters", partitions=partitions))
        checked = await check.run(await check.plan(), advance=lambda _: None)
        times = child.running.cpu_times()
        return Rebuilt(
            claimed=watch.claimed - started,
            restored=watch.restored - started,
            done=watch.done - started,
            processor=times.user + times.system,
            memory=watch.memory,
            valkey=stack.children["valkey"].running.memory_info().rss / MEBIBYTE,
            checked=checked,
            check_seconds=time.monotonic() - begun,
            published=(await _ends(cluster))[DETERMINATIONS] - ends[DETERMINATIONS],
        )
    finally:
        await redis.aclose()


async def _ends(cluster: Cluster) -> dict[str, int]:
    ends = await ends_of(cluster, [DECISIONS, DETERMINATIONS])
    return {
        topic: sum(end for source, end in ends.items() if source.topic == topic)
        for topic in (DECISIONS, DETERMINATIONS)
    }


class _Watch:
    """Looks at the cursors and the memory, again and again."""

    def __init__(self, state: State, ends: Sequence[int]) -> None:
        self._state = state
        self._ends = ends
        self.claimed = self.restored = self.done = 0.0
        self.memory = 0.0

    async def until_done(self, child: Child) -> None:
        before, moved = -1, time.monotonic()
        while not self.done:
            if not child.is_alive:
                raise Stuck(f"letters ended: {child.tail()}")
            now = time.monotonic()
            used = child.running.memory_info().rss / MEBIBYTE
            self.memory = max(self.memory, used)
            reached = await self._look(now)
            if reached > before:
                before, moved = reached, now
            if now - moved > PATIENCE_S:
                raise Stuck(f"{reached} records, and no more for {PATIENCE_S:.0f} s")
            await asyncio.sleep(LOOK_EVERY_S)

    async def _look(self, now: float) -> int:
        found = [await self._state.cursor(p) for p in range(len(self._ends))]
        at = [cursor.state + 1 if cursor else 0 for cursor in found]
        if all(found) and not self.claimed:
            self.claimed = now
        if all(at) and not self.restored:
            self.restored = now
        if at == list(self._ends):
            self.done = now
        return sum(at)
