"""`imr rebuild`: make services forget what they keep, see it rebuilt, and check it.

To forget is one step for each partition: the claim is fenced, the state cursor and all
cases are gone. Whoever holds the partition then claims it anew, as after a lost Valkey:
it loads what was published, reads its input again in silence, and publishes nothing.
"""

import asyncio
import time
from collections.abc import Sequence
from typing import Any

from services.console.cluster import Cluster, open_cluster
from services.console.exits import Exit, Stop
from services.console.kept_check import Check, named_cases
from services.console.kept_findings import Checked
from services.console.kept_lines import line_of
from services.console.kept_logs import ends_of, outs_of
from services.console.progress import counting
from services.console.rebuild_told import tell_checks
from shared.messaging.line import Line
from shared.messaging.state import NOTHING_APPLIED, State

SHOWN_FROM = 2_000
PAUSE_S = 0.25
START = "Start it: it rebuilds what it keeps when it begins. Then check."


async def check(services: Sequence[str], *, as_json: bool) -> Exit:
    """Check what these services keep, and tell it."""
    async with open_cluster() as cluster:
        return await _check(cluster, services, as_json=as_json)


async def rebuild(services: Sequence[str], *, patience: float, as_json: bool) -> Exit:
    """Rebuild what these services keep, one after the other; then check and tell."""
    async with open_cluster() as cluster:
        for service in services:
            line = line_of(service, partitions=cluster.partitions)
            await rebuild_one(cluster, line, patience=patience)
        return await _check(cluster, services, as_json=as_json)


async def check_one(cluster: Cluster, service: str) -> Checked:
    """Check what one service keeps."""
    checking = Check(cluster, line_of(service, partitions=cluster.partitions))
    plans = await checking.plan()
    name, length = f"checking {service}", checking.length(plans)
    with counting(length, name=name, shown_from=SHOWN_FROM) as bar:
        return await checking.run(plans, advance=bar.advance)


async def rebuild_one(cluster: Cluster, line: Line[Any], *, patience: float) -> None:
    """Let a service forget, and wait until it knows again what it has published.

    Raises Stop where nothing moves for so many seconds.
    """
    state = State(redis=cluster.redis, service=line.service)
    outs = await outs_of(cluster, line)
    await _refuse_replaced(cluster, line, outs)
    cases = await named_cases(cluster, line.service)
    for partition in range(cluster.partitions):
        await state.forget(partition, (c for p, c in cases if p == partition))
    while await _done(state, outs) < sum(outs):
        await _follow(state, outs, service=line.service, patience=patience)
        # A batch that was in hand when all was forgotten may have been published since.
        outs = await outs_of(cluster, line)


async def _follow(
    state: State, outs: Sequence[int], *, service: str, patience: float
) -> None:
    """Wait until the views reflect all below these offsets; raises Stop."""
    with counting(sum(outs), name=f"rebuilding {service}", shown_from=0) as bar:
        done, moved = 0, time.monotonic()
        while (now := await _done(state, outs)) < sum(outs):
            if now > done:
                bar.advance(now - done)
                done, moved = now, time.monotonic()
            if time.monotonic() - moved > patience:
                raise Stop(
                    f"{service} forgot, and has rebuilt nothing for "
                    f"{patience:.0f} s: it does not run, or waits.",
                    code=Exit.LATE,
                    advice=START,
                )
            await asyncio.sleep(PAUSE_S)


async def _done(state: State, outs: Sequence[int]) -> int:
    """Return how much of what was published the views reflect again."""
    done = 0
    for partition, out in enumerate(outs):
        cursor = await state.cursor(partition)
        at = NOTHING_APPLIED if cursor is None else cursor.state
        done += min(at + 1, out)
    return done


async def _refuse_replaced(
    cluster: Cluster, line: Line[Any], outs: Sequence[int]
) -> None:
    ends = await ends_of(cluster, [line.topic])
    short = [s.partition for s, end in ends.items() if end < outs[s.partition]]
    if short:
        raise Stop(
            f"{line.topic} is shorter than {line.service} has read, in partitions "
            f"{', '.join(map(str, short))}: nothing can be rebuilt from it.",
            code=Exit.NO,
            advice="Nothing was changed.",
        )


async def _check(cluster: Cluster, services: Sequence[str], *, as_json: bool) -> Exit:
    checks = [await check_one(cluster, service) for service in services]
    tell_checks(checks, as_json=as_json)
    return Exit.NO if any(checked.findings for checked in checks) else Exit.OK
