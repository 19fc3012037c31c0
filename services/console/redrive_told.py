"""What `imr redrive` prints of each dead letter, and its exit code."""

import asyncio
from pathlib import Path

from services.console.cluster import Cluster, open_cluster
from services.console.dead import DeadLetter
from services.console.dead_letters import all_dead, dead_at
from services.console.exits import Exit, Stop
from services.console.redriving import Outcome, redrive
from services.console.screen import say, say_json


async def tell(
    *,
    position: str | None,
    fingerprint: str | None,
    value: Path | None,
    dry_run: bool,
    timeout_s: float,
    as_json: bool,
) -> Exit:
    """Redrive one dead letter or all of a kind; raises Stop."""
    mended = None if value is None else await asyncio.to_thread(_read, value)
    async with open_cluster() as cluster:
        letters = await _chosen(cluster, position, fingerprint)
        redrives = await redrive(
            cluster, letters, mended=mended, dry_run=dry_run, timeout_s=timeout_s
        )
    for one in redrives:
        if as_json:
            say_json(one.told())
            continue
        would = dry_run and one.outcome is Outcome.NO_EFFECT
        words = "would be sent" if would else one.outcome.value
        more = "; ".join(filter(None, (", ".join(one.effects), one.reason)))
        say(f"{one.letter.record.position}  {words}{f': {more}' if more else ''}")
    outcomes = {one.outcome for one in redrives}
    if dry_run or outcomes <= {Outcome.DONE, Outcome.BEFORE}:
        return Exit.OK
    return Exit.LATE if Outcome.NO_EFFECT in outcomes else Exit.NO


async def _chosen(
    cluster: Cluster, position: str | None, fingerprint: str | None
) -> tuple[DeadLetter, ...]:
    if position is not None:
        return (await dead_at(cluster, position),)
    letters = await all_dead(cluster)
    chosen = tuple(one for one in letters if one.fingerprint == fingerprint)
    if not chosen:
        raise Stop(f"There is no dead letter of kind {fingerprint}.", code=Exit.NO)
    return chosen


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Stop(
            f"{path} cannot be read: {error.strerror}.", code=Exit.USAGE
        ) from None
