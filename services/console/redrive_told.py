"""What `imr redrive` asks, prints of each dead letter, and its exit code."""

import asyncio
import sys
from collections.abc import Sequence
from getpass import getuser
from pathlib import Path

import typer

from services.console.cluster import Cluster, open_cluster
from services.console.dead import MARK, DeadLetter
from services.console.dead_letters import all_dead, dead_at
from services.console.effects import Outcome, Redrive
from services.console.exits import Exit, Stop
from services.console.redriving import Mandate, look, redrive
from services.console.screen import say, say_json, warn


def mandate(
    *,
    value: Path | None,
    by: str | None,
    why: str,
    seconds: float,
    elsewhere: bool = False,
) -> Mandate:
    """Return what a redrive is to do; raises Stop where something is missing."""
    for is_asked, what in (
        (value is not None, "Mended bytes need"),
        (elsewhere, "--mended-elsewhere needs"),
    ):
        if is_asked and not why:
            raise Stop(f"{what} a --why, as in OPS-123.", code=Exit.USAGE)
    who = by if by is not None else getuser()
    for option, said in (("--why", why), ("--by", who)):
        if said and not MARK.fullmatch(said):
            raise Stop(
                f"Expected {option} as a ticket, code or login of at most 64 "
                "characters without blanks; it becomes a header.",
                code=Exit.USAGE,
            )
    mended = None if value is None else _read(value)
    return Mandate(
        mended=mended, by=who, why=why, timeout_s=seconds, elsewhere=elsewhere
    )


async def tell(
    *,
    position: str | None,
    fingerprint: str | None,
    mandate: Mandate,
    dry_run: bool,
    yes: bool,
    as_json: bool,
) -> Exit:
    """Redrive one dead letter or all of a kind; raises Stop."""
    async with open_cluster() as cluster:
        letters = await _chosen(cluster, position, fingerprint)
        redrives = await look(cluster, letters, mandate=mandate)
        if not dry_run:
            if fingerprint is not None and not yes:
                await asyncio.to_thread(_confirm, redrives)
            await redrive(cluster, redrives, mandate=mandate, tell=warn)
    for one in redrives:
        say_json(one.told()) if as_json else say(_line(one))
    return exit_code(redrives)


def exit_code(redrives: Sequence[Redrive]) -> Exit:
    """Return 0 where all is done or would be, 4 where an effect is not seen yet."""
    outcomes = {one.outcome for one in redrives}
    if outcomes <= {Outcome.DONE, Outcome.BEFORE, Outcome.WOULD_BE_SENT}:
        return Exit.OK
    return Exit.LATE if Outcome.NO_EFFECT in outcomes else Exit.NO


def _confirm(redrives: Sequence[Redrive]) -> None:
    count = sum(one.outcome is Outcome.WOULD_BE_SENT for one in redrives)
    if not count:
        return
    if not sys.stdin.isatty():
        raise Stop(
            f"{count} dead letters would be sent: confirm with --yes.", code=Exit.USAGE
        )
    if not typer.confirm(f"Send {count} dead letters again?", err=True):
        raise Stop("Nothing was sent.", code=Exit.NO)


def _line(one: Redrive) -> str:
    more = "; ".join(filter(None, (", ".join(one.effects), one.reason)))
    start = f"{one.letter.record.position}  {one.outcome.value}"
    return f"{start}: {more}" if more else start


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
