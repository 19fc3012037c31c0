"""`imr dead-letters` and `imr dead-letter`: what was put aside, by kind and one by one.

Nothing of a record's content is shown; `--out` writes its bytes for who may read them.
"""

import asyncio
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from services.console.cluster import Cluster, open_cluster
from services.console.dead import (
    GROUP_OF,
    ORIGINAL,
    DeadLetter,
    read_dead,
    shape_of,
)
from services.console.exits import Exit, Stop
from services.console.screen import moment, say, say_json, say_table
from services.console.topics import POLL_MS, everywhere, open_reader, record_at
from shared.messaging.broker import to_record

PARTS = 3


async def list_dead(*, fingerprint: str | None, as_json: bool) -> Exit:
    """Print dead letters by kind, or those of one kind."""
    async with open_cluster() as cluster:
        letters = await all_dead(cluster)
    if fingerprint is not None:
        chosen = [one for one in letters if one.fingerprint == fingerprint]
        for one in chosen:
            say_json(told(one)) if as_json else say(line_of(one))
        return Exit.OK if chosen else Exit.NO
    kinds = by_kind(letters)
    for kind in kinds if as_json else ():
        say_json(kind)
    for kind in () if as_json else kinds:
        say("{fingerprint}  {count} x {code}  of {group}".format_map(kind))
        say("    attempts {most_attempts}, {first} to {last}".format_map(kind))
        say("    the last one: {example}".format_map(kind))
    if not kinds and not as_json:
        say("There are no dead letters.")
    return Exit.OK


async def show_dead(position: str, *, out: Path | None, as_json: bool) -> Exit:
    """Print one dead letter: headers and shape; write its bytes only where asked."""
    async with open_cluster() as cluster:
        letter = await dead_at(cluster, position)
    shape = [
        {"field": name, "is": what} for name, what in shape_of(letter.record.value)
    ]
    if as_json:
        say_json({**told(letter), "shape": shape})
    else:
        say(line_of(letter))
        say(f"headers: {', '.join(_names(letter)) or 'none'}")
        say_table(("field", "is"), ((row["field"], row["is"]) for row in shape))
    if out is not None:
        await asyncio.to_thread(out.write_bytes, letter.record.value or b"")
        say(f"Its bytes are in {out}. They may hold a medical record.")
    return Exit.OK


async def all_dead(cluster: Cluster) -> tuple[DeadLetter, ...]:
    """Return every dead letter that is kept, in the order of time."""
    sources = everywhere(cluster, GROUP_OF)
    found: list[DeadLetter] = []
    async with open_reader(cluster, sources, from_beginning=True) as reader:
        ends = await reader.end_offsets(list(sources))
        left = {s for s, end in ends.items() if await reader.position(s) < end}
        while left:
            batches = await reader.getmany(*left, timeout_ms=POLL_MS)
            records = (to_record(raw) for batch in batches.values() for raw in batch)
            found += filter(None, map(read_dead, records))
            left = {s for s in left if await reader.position(s) < ends[s]}
    return tuple(sorted(found, key=lambda one: one.record.timestamp_ms))


async def dead_at(cluster: Cluster, position: str) -> DeadLetter:
    """Return the dead letter at topic/partition/offset; raises Stop."""
    parts = position.rsplit("/", 2)
    if len(parts) != PARTS or not (parts[1] + parts[2]).isdigit():
        raise Stop(
            f"Expected a position like intake.accept-applications.dlq/0/17, found "
            f"{position}.",
            code=Exit.USAGE,
        )
    record = await record_at(cluster, parts[0], int(parts[1]), int(parts[2]))
    letter = None if record is None else read_dead(record)
    if letter is None:
        raise Stop(f"There is no dead letter at {position}.", code=Exit.NO)
    return letter


def by_kind(letters: Iterable[DeadLetter]) -> list[dict[str, Any]]:
    """Return what dead letters of each kind come to, the most frequent first."""
    kinds: dict[str, list[DeadLetter]] = {}
    for one in letters:
        kinds.setdefault(one.fingerprint, []).append(one)
    rows = [
        {
            "fingerprint": kind,
            "group": own[0].group,
            "code": own[0].code,
            "count": len(own),
            "most_attempts": max(one.attempt for one in own),
            "first": moment(own[0].record.recorded_at),
            "last": moment(own[-1].record.recorded_at),
            "example": own[-1].record.position,
        }
        for kind, own in kinds.items()
    ]
    return sorted(rows, key=lambda row: (-row["count"], row["fingerprint"]))


def told(letter: DeadLetter) -> dict[str, Any]:
    """Return what may be told of a dead letter."""
    return {
        "position": letter.record.position,
        "fingerprint": letter.fingerprint,
        "group": letter.group,
        "code": letter.code,
        "origin": letter.origin,
        "attempt": letter.attempt,
        "bytes": len(letter.record.value or b""),
        "sha256": letter.digest,
        "at": moment(letter.record.recorded_at),
        "headers": _names(letter),
    }


def line_of(letter: DeadLetter) -> str:
    """Return a dead letter in one line."""
    return (
        f"{letter.record.position}  {letter.code}  from {letter.origin}  attempt "
        f"{letter.attempt}  {len(letter.record.value or b'')} bytes  {letter.digest}  "
        f"{moment(letter.record.recorded_at)}"
    )


def _names(letter: DeadLetter) -> list[str]:
    names = (name for name, _ in letter.record.headers if name.startswith(ORIGINAL))
    return sorted(name.removeprefix(ORIGINAL) for name in names if name.isascii())
