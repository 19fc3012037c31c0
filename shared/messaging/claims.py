"""Claiming a partition: fence the predecessor, then learn where it stood.

Order matters. The transactional id comes first (it settles the predecessor's open
transaction), the epoch in Valkey second (it fences the predecessor's state writes), the
group's committed offset last (and it waits for what another id has still open on it).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.messaging.answers import UnstableOffsetError
from shared.messaging.broker import make_reader, make_transactions, to_record
from shared.messaging.leftovers import end_leftovers, stay_open, was_committed
from shared.messaging.line import Line
from shared.messaging.records import Record
from shared.messaging.state import NOTHING_APPLIED, Cursor, State
from shared.messaging.topics import dead_letter_topic
from shared.messaging.transactions import Member, Transactions, offset_taken
from shared.messaging.verdicts import MustStop
from shared.messaging.wire import Wire
from shared.settings import KafkaSettings

RESTORE_CHUNK = 1_000
SETTLES_S = 3.0
"""Within it a transaction that was decided has its markers, and claims are made."""

log = structlog.get_logger()


@dataclass(slots=True, kw_only=True)
class Claim:
    """A partition in hand: its transactions, its two cursors, where it begins.

    `led` is when a transaction was last written as it, on the loop's clock.
    """

    transactions: Transactions
    member: Member
    cursor: Cursor
    out: int
    start: int
    placed: bool = False
    led: float = 0.0
    restored: frozenset[bytes] = frozenset()
    """Keys of cases that were restored: see `Line.restored` for what follows."""

    def without_settled(self, records: Sequence[Record]) -> Sequence[Record]:
        """Leave out what says nothing new: published, and its case was restored."""
        if not self.restored:
            return records
        if records[0].offset >= self.out:
            self.restored = frozenset()
            return records
        return [
            r for r in records if r.offset >= self.out or r.key not in self.restored
        ]


class Claims:
    """Makes claims for one service."""

    def __init__(
        self, *, line: Line[Any], kafka: KafkaSettings, state: State, wire: Wire
    ) -> None:
        self._line = line
        self._kafka = kafka
        self._state = state
        self._wire = wire

    async def make(
        self, consumer: AIOKafkaConsumer, source: TopicPartition, *, member: Member
    ) -> Claim:
        """Claim a partition for a member that it was assigned to.

        Raises MustStop if its log is shorter than known.
        """
        await self._wire.start()
        name = f"{self._line.group}-{source.partition}"
        transactions = make_transactions(self._wire, transactional_id=name)
        committed = await was_committed(self._wire, name)
        await transactions.start()
        cursor = await self._state.claim(source.partition)
        out = await self._out(source, transactions, name=name, committed=committed)
        end = (await consumer.end_offsets([source]))[source]
        _check_log(source, cursor=cursor, out=out, end=end)
        restored: frozenset[bytes] = frozenset()
        if cursor.state == NOTHING_APPLIED and out > 0:
            restored = await self._restore(source.partition)
        start = min(cursor.state + 1, out)
        log.info(
            "partition claimed",
            partition=source.partition,
            epoch=cursor.epoch,
            state=cursor.state,
            out=out,
            start=start,
        )
        return Claim(
            transactions=transactions,
            member=member,
            cursor=cursor,
            out=out,
            start=start,
            restored=restored,
        )

    async def _out(
        self,
        source: TopicPartition,
        transactions: Transactions,
        *,
        name: str,
        committed: bool,
    ) -> int:
        """Return the output cursor, once what was written before has its end.

        Most transactions end by themselves, or with the claim that they were written
        as. One that does not may be a leftover of the predecessor of this claim.
        """
        group = self._line.group
        topics = (*self._line.writes, dead_letter_topic(group))
        if not await self._settled(source, topics):
            log.warning(
                "a transaction is without its end",
                partition=source.partition,
                reason="committed" if committed else "aborted",
            )
            await end_leftovers(
                self._wire,
                name,
                transactions.producer,
                topics=topics,
                group=group,
                commit=committed,
            )
            await transactions.start()
        return await offset_taken(self._wire, source, group=group)

    async def _settled(self, source: TopicPartition, topics: Sequence[str]) -> bool:
        """Say whether no transaction stays open on the offset, nor in the outputs."""
        group = self._line.group
        try:
            await offset_taken(self._wire, source, group=group, within_s=SETTLES_S)
        except UnstableOffsetError:
            return False
        return not await stay_open(self._wire, topics, for_s=SETTLES_S)

    async def _restore(self, partition: int) -> frozenset[bytes]:
        """Load what was issued before the view was lost, so that it stays the first."""
        restored: set[bytes] = set()
        if self._line.restores_from is None:
            return frozenset()
        source = TopicPartition(self._line.restores_from, partition)
        reader = make_reader(self._kafka, client_id=f"{self._line.group}-restore")
        try:
            await reader.start()
            reader.assign([source])
            end = (await reader.end_offsets([source]))[source]
            await reader.seek_to_beginning(source)
            while await reader.position(source) < end:
                batch = await reader.getmany(
                    source, timeout_ms=200, max_records=RESTORE_CHUNK
                )
                found: dict[str, bytes] = {}
                for raw in batch.get(source, ()):
                    if (pair := self._line.restored(to_record(raw))) is not None:
                        found.setdefault(*pair)
                await self._state.restore(partition, found)
                restored.update(case.encode() for case in found)
        finally:
            await reader.stop()
        log.warning("state restored", partition=partition, cases=len(restored))
        return frozenset(restored)


def _check_log(source: TopicPartition, *, cursor: Cursor, out: int, end: int) -> None:
    if max(cursor.state + 1, out) > end:
        raise MustStop(
            f"{source.topic}/{source.partition} ends at {end}, but the state reflects "
            f"{cursor.state} and {out} is committed: the topic was replaced or lost "
            "records. Restore it, or start with fresh state."
        )
