"""One batch of one partition: read each record alone, step through, keep the state.

Outputs below the output cursor were emitted before and are passed over in silence;
what is kept at or below the state cursor is already there.
"""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from shared.messaging.broker import FRAME_BYTES
from shared.messaging.claims import Claim
from shared.messaging.crash import Reached
from shared.messaging.dead_letters import Brake, dead_letter
from shared.messaging.line import Incoming, Line
from shared.messaging.records import Kept, Output, Record, as_bytes
from shared.messaging.state import State
from shared.messaging.topics import MAX_RECORD_BYTES, dead_letter_topic
from shared.messaging.verdicts import Unprocessable
from shared.metrics import DEAD_LETTERS, EVENTS, RECORDS

BREATHE_EVERY = 32
"""Records between two pauses in which heartbeats go out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What one batch brought about."""

    records: int
    outputs: tuple[Output, ...] = ()
    dead: Counter[str] = field(default_factory=Counter)

    def count(self, service: str) -> None:
        """Add the batch to the service's counters."""
        RECORDS.labels(service, "taken").inc(self.records)
        for kind, times in Counter(o.kind for o in self.outputs).items():
            EVENTS.labels(service, kind).inc(times)
        for code, times in self.dead.items():
            DEAD_LETTERS.labels(service, code).inc(times)


async def apply_batch(
    line: Line[Any],
    records: Sequence[Record],
    *,
    state: State,
    partition: int,
    claim: Claim,
    brake: Brake,
    reached: Reached,
) -> Batch:
    """Apply the records in order and write what is kept; return what is to be sent."""
    last = records[-1].offset
    taken = len(records)
    records = claim.without_settled(records)
    read = await _read_all(line, records)
    cases = {r.case_number: None for r in read if isinstance(r, Incoming)}
    found = await state.read(partition, [case for case in cases if case])
    kept: dict[str, Kept | None] = dict(found)
    reached("read")
    changed: dict[str, Kept] = {}
    outputs: list[Output] = []
    dead: Counter[str] = Counter()
    for index, (record, incoming) in enumerate(zip(records, read, strict=True)):
        if index % BREATHE_EVERY == BREATHE_EVERY - 1:
            await asyncio.sleep(0)
        if isinstance(incoming, Unprocessable):
            made: tuple[Output, ...] = (
                dead_letter(record, group=line.group, code=incoming.code),
            )
        else:
            made = _step(line, incoming, kept, changed, applied=claim.cursor.state)
            if any(_too_large(output, line) for output in made):
                made = (dead_letter(record, group=line.group, code="output-too-large"),)
        if record.offset >= claim.out:
            outputs += (_caused(output, record) for output in made)
            _note(made, line=line, partition=partition, brake=brake, dead=dead)
    if last > claim.cursor.state:
        claim.cursor = await state.apply(
            partition, claim.cursor, _written(changed), last=last
        )
    reached("after-state")
    return Batch(records=taken, outputs=tuple(outputs), dead=dead)


def _step(
    line: Line[Any],
    incoming: Incoming[Any],
    kept: dict[str, Kept | None],
    changed: dict[str, Kept],
    *,
    applied: int,
) -> tuple[Output, ...]:
    case = incoming.case_number
    step = line.step(incoming, kept.get(case) if case else None)
    if case and step.kept is not None and incoming.record.offset > applied:
        kept[case] = changed[case] = step.kept
    return step.outputs


def _written(changed: Mapping[str, Kept]) -> dict[str, bytes]:
    """Write out what is kept, once a batch however often a case changed in it."""
    return {
        case: written
        for case, kept in changed.items()
        if (written := as_bytes(kept)) is not None
    }


def _too_large(output: Output, line: Line[Any]) -> bool:
    """Say whether the broker would refuse it, each time that it is tried again."""
    if len(output.value or b"") <= MAX_RECORD_BYTES - FRAME_BYTES:
        return False
    return output.topic != dead_letter_topic(line.group)


def _note(
    made: tuple[Output, ...],
    *,
    line: Line[Any],
    partition: int,
    brake: Brake,
    dead: Counter[str],
) -> None:
    topic = dead_letter_topic(line.group)
    letters = [o for o in made if o.topic == topic]
    if not letters:
        brake.passed(partition)
        return
    dead.update(o.kind for o in letters)
    brake.failed(partition)


def _caused(output: Output, record: Record) -> Output:
    position = str(record.offset).encode()
    return Output(
        topic=output.topic,
        key=output.key,
        value=output.value,
        headers=(*output.headers, ("x-in", position)),
        partition=output.partition,
        kind=output.kind,
    )


async def _read_all(
    line: Line[Any], records: Sequence[Record]
) -> list[Incoming[Any] | Unprocessable]:
    read: list[Incoming[Any] | Unprocessable] = []
    for index, record in enumerate(records):
        if index % BREATHE_EVERY == BREATHE_EVERY - 1:
            await asyncio.sleep(0)
        try:
            read.append(line.read(record))
        except Unprocessable as verdict:
            read.append(verdict)
    return read
