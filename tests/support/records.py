"""Records as Kafka would deliver them, for tests that drive a line by hand."""

from collections.abc import Iterable
from typing import Any

from shared.events import Event
from shared.messaging.cloudevents import read_time, write_event
from shared.messaging.line import Line
from shared.messaging.records import Kept, Output, Record, Step

NOON = "2016-10-01T12:00:00.000Z"
NOON_MS = 1_475_323_200_000


def record(
    value: bytes | None,
    *,
    topic: str,
    offset: int = 0,
    partition: int = 0,
    key: bytes | None = None,
    headers: tuple[tuple[str, bytes | None], ...] = (),
) -> Record:
    return Record(
        topic=topic,
        partition=partition,
        offset=offset,
        timestamp_ms=NOON_MS,
        key=key,
        value=value,
        headers=headers,
    )


def event_record(
    event: Event, *, topic: str | None = None, offset: int = 0, cause: str = "cause"
) -> Record:
    time = read_time(NOON)
    assert time is not None
    output = write_event(
        event, source="test", cause=f"{cause}/{offset}", what="event", time=time
    )
    return record(
        output.value,
        topic=topic or output.topic,
        offset=offset,
        key=output.key,
        headers=output.headers,
    )


def drive(line: Line[Any], records: Iterable[Record]) -> tuple[list[Step], Kept | None]:
    """Take records of one case through a line; return each step and what is kept."""
    kept: Kept | None = None
    steps: list[Step] = []
    for one in records:
        step = line.step(line.read(one), kept)
        kept = step.kept if step.kept is not None else kept
        steps.append(step)
    return steps, kept


def kinds(step: Step) -> list[str]:
    return [o.kind.removeprefix("imr.").removesuffix(".v1") for o in step.outputs]


def as_record(output: Output, *, offset: int, partition: int = 0) -> Record:
    return record(
        output.value,
        topic=output.topic,
        offset=offset,
        partition=partition,
        key=output.key,
        headers=output.headers,
    )
