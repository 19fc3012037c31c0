"""`imr dead-letters` and `imr dead-letter`: what was put aside, by kind and one by one.

Nothing of a record's content is shown; `--out` writes its bytes for who may read them.
"""

import asyncio
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from services.console.cluster import Cluster, open_cluster
from services.console.dead import (
    BY,
    GROUP_OF,
    OF,
    ORIGINAL,
    WHY,
    DeadLetter,
    read_dead,
    shape_of,
)
from services.console.exits import Exit, Stop
from services.console.screen import moment, say, say_json, say_table, warn
from services.console.sent_again import sent_again
from services.console.topics import POLL_MS, everywhere, open_reader, record_at
from services.intake.core.normalise import is_case_number
from shared.messaging.broker import to_record

PARTS = 3
EXAMPLES = 3
SHOWN = (
    "key",
    "first_failed",
    "failed_in_code",
    "redrive_of",
    "redriven_by",
    "redriven_why",
)


async def list_dead(*, fingerprint: str | None, left: bool, as_json: bool) -> Exit:
    """Print dead letters by kind, or those of one kind; `left`: not yet sent again."""
    async with open_cluster() as cluster:
        letters = await all_dead(cluster)
        if left:
            sent = await sent_again(cluster, letters)
            letters = tuple(o for o in letters if o.record.position not in sent)
    if fingerprint is not None:
        chosen = [one for one in letters if one.fingerprint == fingerprint]
        for one in chosen:
            say_json(told(one)) if as_json else say(line_of(one))
        if not chosen:
            warn(f"There is no dead letter of kind {fingerprint}{_left(left=left)}.")
        return Exit.OK if chosen else Exit.NO
    kinds = by_kind(letters)
    for kind in kinds if as_json else ():
        say_json(kind)
    for kind in () if as_json else kinds:
        say("{fingerprint}  {count} x {code}  of {group}".format_map(kind))
        say("    from {topic}, attempts {most_attempts}".format_map(kind))
        say("    failed {first} to {last}".format_map(kind))
        say(f"    the last ones: {', '.join(kind['examples'])}")
    if not kinds and not as_json:
        say(f"There are no dead letters{_left(left=left)}.")
    return Exit.OK


def _left(*, left: bool) -> str:
    return " that was not sent again" if left else ""


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
        for name, said in told(letter).items():
            if name in SHOWN and said is not None:
                say(f"{name.replace('_', ' ')}: {said}")
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
    if len(parts) != PARTS or not all(p.isascii() and p.isdigit() for p in parts[1:]):
        raise Stop(
            f"Expected a position like intake.accept-applications.dlq/0/17, found "
            f"{position}.",
            code=Exit.USAGE,
        )
    topic, partition, offset = parts[0], int(parts[1]), int(parts[2])
    there = topic in GROUP_OF and partition < cluster.partitions
    record = await record_at(cluster, topic, partition, offset) if there else None
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
            "topic": own[0].topic,
            "code": own[0].code,
            "count": len(own),
            "most_attempts": max(one.attempt for one in own),
            "first": moment(min(one.failed[0] for one in own)),
            "last": moment(max(one.failed[1] for one in own)),
            "examples": [one.record.position for one in own[-EXAMPLES:]],
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
        "first_failed": moment(letter.failed[0]),
        "failed_in_code": letter.record.header("x-code"),
        "redrive_of": letter.of_redrive(OF),
        "redriven_by": letter.of_redrive(BY),
        "redriven_why": letter.of_redrive(WHY),
        "key": key_of(letter),
        "headers": _names(letter),
    }


def key_of(letter: DeadLetter) -> str | None:
    """Return the key where it is a case number; else only its size."""
    key = letter.record.key
    if key is None:
        return None
    text = key.decode(errors="replace")
    return text if is_case_number(text) else f"({len(key)} bytes, no case number)"


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
