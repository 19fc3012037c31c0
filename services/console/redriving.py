"""`imr redrive`: take dead letters back to where they came from, and see what comes.

A redrive is done when its effect is seen: the service committed beyond the new record
and wrote what it brought about, or nothing where it has nothing to say. What becomes a
dead letter again is told as that. All of it is read off Kafka; nothing is noted down.
"""

import asyncio
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.admin import AIOKafkaAdminClient

from services.console.cluster import Cluster
from services.console.dead import OF, DeadLetter, read_dead, redriven, refusal
from services.console.topics import POLL_MS, everywhere, open_reader
from shared.messaging.broker import make_producer, to_record
from shared.messaging.records import Record
from shared.messaging.topics import (
    CASES,
    DECISIONS,
    DETERMINATIONS,
    EVALUATOR_GROUP,
    INTAKE_GROUP,
    LETTERS_GROUP,
    REJECTIONS,
    dead_letter_topic,
)

WRITES: Mapping[str, tuple[str, ...]] = {
    INTAKE_GROUP: (CASES, REJECTIONS),
    EVALUATOR_GROUP: (DECISIONS,),
    LETTERS_GROUP: (DETERMINATIONS,),
}
"""Where the effect of a record shows, by the group that takes it."""
SENT_WITHIN_S = 30.0
SETTLES_S = 1.0
"""After the commit: how long an output may still be on its way to a reader."""


class Outcome(StrEnum):
    """What became of a redrive."""

    DONE = "done"
    AGAIN = "again a dead letter"
    NO_EFFECT = "no effect yet"
    REFUSED = "refused"
    BEFORE = "redriven before"


@dataclass(slots=True, kw_only=True)
class Redrive:
    """One dead letter on its way back."""

    letter: DeadLetter
    outcome: Outcome = Outcome.NO_EFFECT
    reason: str = ""
    offset: int | None = None
    partition: int = 0
    effects: list[str] = field(default_factory=list)

    @property
    def place(self) -> str:
        """Return where the new record stands."""
        return f"{self.letter.topic}/{self.partition}/{self.offset}"

    def told(self) -> dict[str, Any]:
        """Return what may be told of it."""
        sent = None if self.offset is None else self.place
        return {
            "dead_letter": self.letter.record.position,
            "outcome": self.outcome.value,
            "sent": sent,
            "effects": self.effects,
            "reason": self.reason,
        }


async def redrive(
    cluster: Cluster,
    letters: Sequence[DeadLetter],
    *,
    mended: bytes | None,
    dry_run: bool,
    timeout_s: float,
) -> tuple[Redrive, ...]:
    """Redrive what may be redriven and wait for its effect; the order stays."""
    redrives = tuple(Redrive(letter=one) for one in letters)
    await _look_before(cluster, redrives, mended=mended)
    sending = [r for r in redrives if r.outcome is Outcome.NO_EFFECT]
    if dry_run or not sending:
        return redrives
    groups = {one.letter.group for one in sending}
    shown_on = {t for g in groups for t in (*WRITES[g], dead_letter_topic(g))}
    async with open_reader(
        cluster, everywhere(cluster, shown_on), from_beginning=False
    ) as reader:
        await _send(cluster, sending, mended=mended)
        await _watch(cluster, reader, sending, timeout_s=timeout_s)
    return redrives


async def _look_before(
    cluster: Cluster, redrives: Iterable[Redrive], *, mended: bytes | None
) -> None:
    for one in redrives:
        if reason := refusal(one.letter, mended=mended):
            one.outcome, one.reason = Outcome.REFUSED, reason
            continue
        later = await _since(cluster, one.letter)
        position = one.letter.record.position
        if any(record.header(OF) == position for record in later):
            one.outcome, one.reason = Outcome.BEFORE, "see what became of it"
        elif one.letter.group != INTAKE_GROUP and any(
            record.key == one.letter.record.key for record in later
        ):
            one.outcome = Outcome.REFUSED
            one.reason = (
                "later events of its case stand behind it, which it must not follow"
            )


async def _since(cluster: Cluster, letter: DeadLetter) -> tuple[Record, ...]:
    """Return the records of the original partition behind the original record."""
    source = TopicPartition(letter.topic, letter.partition)
    found: list[Record] = []
    async with open_reader(cluster, (source,), from_beginning=True) as reader:
        end = (await reader.end_offsets([source]))[source]
        first = await reader.position(source)
        reader.seek(source, max(first, min(letter.offset + 1, end)))
        while await reader.position(source) < end:
            batch = await reader.getmany(source, timeout_ms=POLL_MS)
            found += (to_record(raw) for raw in batch.get(source, ()))
    return tuple(found)


async def _send(
    cluster: Cluster, redrives: Sequence[Redrive], *, mended: bytes | None
) -> None:
    producer = make_producer(cluster.kafka, client_id="imr")
    await producer.start()
    try:
        async with asyncio.timeout(SENT_WITHIN_S):
            for one in redrives:
                output = redriven(one.letter, mended=mended)
                sent = await producer.send_and_wait(
                    output.topic,
                    key=output.key,
                    value=output.value,
                    headers=list(output.headers),
                    partition=output.partition,
                )
                one.offset, one.partition = sent.offset, sent.partition
    finally:
        await producer.stop()


async def _watch(
    cluster: Cluster,
    reader: AIOKafkaConsumer,
    redrives: Sequence[Redrive],
    *,
    timeout_s: float,
) -> None:
    """Note effects as they come, until each redrive has one or time is up."""
    deadline = time.monotonic() + timeout_s
    beyond: dict[str, float] = {}
    while time.monotonic() < deadline:
        batches = await reader.getmany(timeout_ms=POLL_MS)
        for raw in (raw for batch in batches.values() for raw in batch):
            _note(redrives, to_record(raw))
        waiting = [r for r in redrives if r.outcome is Outcome.NO_EFFECT]
        if not waiting:
            return
        await _committed(cluster, waiting, beyond)


def _note(redrives: Iterable[Redrive], record: Record) -> None:
    """Note a record that a redriven one brought about."""
    dead = read_dead(record)
    for one in redrives:
        if dead is not None and dead.origin == one.place:
            one.outcome, one.reason = Outcome.AGAIN, dead.code
        elif (
            record.topic in WRITES[one.letter.group]
            and record.header("x-in") == str(one.offset)
            and record.partition == one.partition
            and one.outcome is not Outcome.AGAIN
        ):
            one.outcome = Outcome.DONE
            one.effects.append(record.header("ce_type") or record.topic)


async def _committed(
    cluster: Cluster, waiting: Iterable[Redrive], beyond: dict[str, float]
) -> None:
    """Count as done what was taken some time ago and had nothing to say."""
    admin = AIOKafkaAdminClient(**cluster.kafka.connection())
    await admin.start()
    try:
        for group in {one.letter.group for one in waiting}:
            offsets = await admin.list_consumer_group_offsets(group)
            for one in (r for r in waiting if r.letter.group == group):
                at = offsets.get(TopicPartition(one.letter.topic, one.partition))
                if at is None or one.offset is None or at.offset <= one.offset:
                    continue
                since = beyond.setdefault(one.place, time.monotonic())
                if time.monotonic() - since > SETTLES_S:
                    one.outcome = Outcome.DONE
                    one.reason = "taken; it brings about nothing by itself"
    finally:
        await admin.close()
