"""What a redriven record brought about, seen downstream; done is nothing less.

The service's committed offset says that the record was taken. By then all it brought
about stands in the topics; the reader goes on until it has passed that, so that a dead
letter is never overlooked. What wrote nothing is looked for in what services keep.
"""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.client import AIOKafkaClient

from services.console.cluster import Cluster
from services.console.dead import OF, DeadLetter, read_dead
from services.console.standing import standing_of
from services.console.topics import POLL_MS
from shared.messaging.broker import make_reader, to_record
from shared.messaging.group_offsets import offsets_of, open_client
from shared.messaging.partitions import partition_of
from shared.messaging.records import Record
from shared.messaging.topics import (
    APPLICATIONS,
    CASES,
    DECISIONS,
    DETERMINATIONS,
    EVALUATOR_GROUP,
    INTAKE_GROUP,
    LETTERS_GROUP,
    REJECTIONS,
    dead_letter_topic,
)

SHOWN_BY: Mapping[str, tuple[str, ...]] = {
    # An application in a wrong partition is moved first: then that one is followed.
    INTAKE_GROUP: (CASES, REJECTIONS, APPLICATIONS),
    EVALUATOR_GROUP: (DECISIONS,),
    LETTERS_GROUP: (DETERMINATIONS,),
}
"""Where the effect of a record shows, by the group that takes it."""


class Outcome(StrEnum):
    """What became of a redrive."""

    WOULD_BE_SENT = "would be sent"
    DONE = "done"
    AGAIN = "again a dead letter"
    NO_EFFECT = "no effect yet"
    REFUSED = "refused"
    BEFORE = "redriven before"


@dataclass(slots=True, kw_only=True)
class Redrive:
    """One dead letter on its way back."""

    letter: DeadLetter
    partition: int
    case: str
    outcome: Outcome = Outcome.WOULD_BE_SENT
    reason: str = ""
    offset: int | None = None
    first_place: str | None = None
    effects: list[str] = field(default_factory=list)
    until: dict[TopicPartition, int] = field(default_factory=dict)
    again: str | None = None

    @property
    def place(self) -> str:
        """Return where the new record stands."""
        return f"{self.letter.topic}/{self.partition}/{self.offset}"

    def settle(self, outcome: Outcome, reason: str) -> None:
        """Say what became of it, and why."""
        self.outcome, self.reason = outcome, reason

    def sent(self, offset: int) -> None:
        """Note where it was written."""
        self.offset, self.outcome = offset, Outcome.NO_EFFECT
        self.first_place = self.place

    def told(self) -> dict[str, Any]:
        """Return what may be told of it."""
        return {
            "dead_letter": self.letter.record.position,
            "outcome": self.outcome.value,
            "sent": self.first_place,
            "effects": self.effects,
            "reason": self.reason,
        }

    def note(self, record: Record) -> None:
        """Note a record that it brought about."""
        dead = read_dead(record)
        if dead is not None:
            if dead.origin == self.place:
                self.again = dead.code
        elif (
            record.topic in SHOWN_BY[self.letter.group]
            and record.topic != APPLICATIONS
            and record.partition == self.partition
            and record.header("x-in") == str(self.offset)
        ):
            self.effects.append(record.header("ce_type") or record.topic)

    def moved_to(self, record: Record) -> bool:
        """Say whether intake moved it there; from then on that record is followed."""
        moved = (
            record.topic == APPLICATIONS
            and record.header("x-in") == str(self.offset)
            and record.header(OF) == self.letter.record.position
        )
        if moved:
            self.partition, self.offset = record.partition, record.offset
            self.until = {}
        return moved


class Effects:
    """Follows redrives with a reader that stood at the end before they were sent."""

    def __init__(self, cluster: Cluster, reader: AIOKafkaConsumer) -> None:
        self._cluster = cluster
        self._reader = reader
        self._seen: list[Record] = []

    async def follow(self, redrives: Sequence[Redrive], *, seconds: float) -> None:
        """Wait until each has an outcome, or time is up."""
        self._seen.clear()
        clock = asyncio.get_running_loop()
        deadline = clock.time() + seconds
        # One that sees what is not committed yet: how far the log really goes.
        ends = make_reader(self._cluster.kafka, client_id="imr", committed=False)
        async with open_client(self._cluster.kafka, client_id="imr") as client:
            await ends.start()
            try:
                while waiting := _waiting(redrives):
                    await self._read(waiting)
                    await self._taken(client, ends, waiting)
                    await self.settle(waiting)
                    if clock.time() > deadline:
                        return
            finally:
                await ends.stop()

    async def _read(self, waiting: Sequence[Redrive]) -> None:
        batches = await self._reader.getmany(timeout_ms=POLL_MS)
        for raw in (raw for batch in batches.values() for raw in batch):
            self.take(to_record(raw), waiting)

    def take(self, record: Record, waiting: Sequence[Redrive]) -> None:
        """Note a record with what it is the effect of.

        What a moved one brought about may be read before it: then it is noted again.
        """
        self._seen.append(replace(record, value=None))
        for one in waiting:
            one.note(record)
            if one.moved_to(record):
                for seen in self._seen:
                    one.note(seen)

    async def _taken(
        self,
        client: AIOKafkaClient,
        ends: AIOKafkaConsumer,
        waiting: Iterable[Redrive],
    ) -> None:
        """Note of what its service has taken how far the topics went by then."""
        unseen = [one for one in waiting if not one.until]
        taken: list[Redrive] = []
        for group in {one.letter.group for one in unseen}:
            offsets = await offsets_of(client, group=group)
            for one in (r for r in unseen if r.letter.group == group):
                at = offsets.get(TopicPartition(one.letter.topic, one.partition), 0)
                if one.offset is not None and at > one.offset:
                    taken.append(one)
        places = {place for one in taken for place in self._places(one)}
        found = await ends.end_offsets(list(places)) if places else {}
        for one in taken:
            one.until = {place: found[place] for place in self._places(one)}

    def _places(self, one: Redrive) -> list[TopicPartition]:
        """Return where its effect can be; a moved application is at its case's home."""
        home = partition_of(one.case, partitions=self._cluster.partitions)
        topics = (*SHOWN_BY[one.letter.group], dead_letter_topic(one.letter.group))
        return [
            TopicPartition(topic, home if topic == APPLICATIONS else one.partition)
            for topic in topics
        ]

    async def settle(self, waiting: Iterable[Redrive]) -> None:
        """Say what became of those whose whole effect has been read."""
        for one in waiting:
            if not one.until or not await self._passed(one.until):
                continue
            if one.again is not None:
                one.settle(Outcome.AGAIN, one.again)
            elif one.effects:
                one.settle(Outcome.DONE, "")
            else:
                seen, words = await standing_of(
                    self._cluster, one.letter.group, one.case, offset=one.offset
                )
                one.settle(Outcome.DONE if seen else Outcome.NO_EFFECT, words)

    async def _passed(self, until: Mapping[TopicPartition, int]) -> bool:
        for source, end in until.items():
            if await self._reader.position(source) < end:
                return False
        return True


def _waiting(redrives: Iterable[Redrive]) -> list[Redrive]:
    return [one for one in redrives if one.outcome is Outcome.NO_EFFECT]
