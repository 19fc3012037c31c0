"""The partitions in hand: their claims, and a batch on its way through one of them.

A batch is applied in memory, its state written in one call, its outputs sent and
committed in one transaction with those of other partitions. After any setback the claim
is dropped, so that the next one starts where both cursors agree.
Claims are made for the member that partitions were assigned to, while that stands:
between the revoking of one assignment and the next, nobody knows whose they are.
Not here: fetching batches, and the life of the consumer (`ledger`).
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import structlog
from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.messaging.apply import apply_batch
from shared.messaging.broker import make_wire
from shared.messaging.claims import Claim, Claims
from shared.messaging.convoy import Convoy
from shared.messaging.crash import Reached
from shared.messaging.dead_letters import Brake
from shared.messaging.line import Line
from shared.messaging.records import Record
from shared.messaging.state import State
from shared.messaging.transactions import Member
from shared.messaging.verdicts import TryAgain
from shared.metrics import CLAIMS, SETBACKS
from shared.settings import KafkaSettings

GoBack = Callable[[int, int], None]

SETBACK_FIRST_S = 0.2
SETBACK_MOST_S = 5.0

log = structlog.get_logger()


class Hold:
    """The claims of one consumer. A partition is for one task at a time.

    `go_back` makes the next fetch of a partition begin at an offset, and drops what
    was fetched before.
    """

    def __init__(
        self,
        *,
        line: Line[Any],
        kafka: KafkaSettings,
        state: State,
        reached: Reached,
        go_back: GoBack,
    ) -> None:
        self._line = line
        self._state = state
        self._reached = reached
        self._go_back = go_back
        self._wire = make_wire(kafka, client_id=f"{line.group}-claims")
        self._claims = Claims(line=line, kafka=kafka, state=state, wire=self._wire)
        self._convoy = Convoy(wire=self._wire, reached=reached)
        self._member: Member | None = None
        self._brake = Brake(most_in_a_row=kafka.dead_letter_brake)
        self._held: dict[int, Claim] = {}
        self.setbacks: dict[int, int] = defaultdict(int)

    def begin(self, member: Member) -> None:
        """Partitions were assigned to this member: claims may be made."""
        self._member = member

    def pause(self) -> None:
        """Partitions are being revoked: no claim is made until `begin`."""
        self._member = None

    def let_go(self) -> None:
        """Drop every claim."""
        self._held.clear()
        CLAIMS.labels(self._line.service).set(0)
        self.setbacks.clear()

    async def close(self) -> None:
        """Drop every claim, and the connections that they were made through."""
        self.pause()
        self.let_go()
        await self._wire.stop()

    async def through(
        self, consumer: AIOKafkaConsumer, partition: int, records: list[Record]
    ) -> None:
        """Take a batch through: state first, then outputs with the offset."""
        source = TopicPartition(self._line.topic, partition)
        if self._member is None or source not in consumer.assignment():
            return
        claim = self._held.get(partition) or await self._claim(consumer, source)
        if not claim.placed:
            claim.placed = True
            if records[0].offset != claim.start:
                self._go_back(partition, claim.start)
                return
        batch = await apply_batch(
            self._line,
            records,
            state=self._state,
            partition=partition,
            claim=claim,
            brake=self._brake,
            reached=self._reached,
        )
        following = records[-1].offset + 1
        if batch.outputs or following > claim.out:
            await self._convoy.take(
                claim, batch.outputs, source=source, next_offset=following
            )
        claim.out = max(claim.out, following)
        self._reached("after-commit")
        batch.count(self._line.service)
        self.setbacks.pop(partition, None)

    async def set_back(
        self, consumer: AIOKafkaConsumer, partition: int, first: int, error: Exception
    ) -> None:
        """Drop the claim, wait, and go back to the batch's first offset."""
        self._held.pop(partition, None)
        count = self.setbacks[partition] = self.setbacks[partition] + 1
        wait = min(SETBACK_FIRST_S * 2 ** min(count - 1, 10), SETBACK_MOST_S)
        name = type(error).__name__
        SETBACKS.labels(self._line.service, name).inc()
        log.warning("batch set back", partition=partition, reason=name, wait_s=wait)
        await asyncio.sleep(wait)
        source = TopicPartition(self._line.topic, partition)
        if source in consumer.assignment():
            self._go_back(partition, first)

    async def tend(
        self,
        consumer: AIOKafkaConsumer,
        source: TopicPartition,
        *,
        has_waiting: Callable[[], bool],
    ) -> None:
        """Claim what is assigned, and claim again where the view is not as we left it.

        So a view that was lost or rolled back is rebuilt although nothing new arrives.
        """
        if self._member is None:
            return
        claim = self._held.get(source.partition)
        if claim is not None:
            if await self._state.cursor(source.partition) == claim.cursor:
                return
            log.warning("view is not as it was left", partition=source.partition)
            self._held.pop(source.partition, None)
        claim = await self._claim(consumer, source)
        position = await consumer.position(source)
        # A batch that waits finds its own place (`through`): moved here, it came twice.
        if claim.start < position and not has_waiting():
            self._go_back(source.partition, claim.start)

    def holds_all(self, consumer: AIOKafkaConsumer) -> bool:
        """Say whether every assigned partition is claimed."""
        return all(source.partition in self._held for source in consumer.assignment())

    async def _claim(self, consumer: AIOKafkaConsumer, source: TopicPartition) -> Claim:
        if (member := self._member) is None:
            raise TryAgain("partitions are being assigned")
        claim = await self._claims.make(consumer, source, member=member)
        if self._member != member:
            raise TryAgain("partitions were assigned anew")
        self._held[source.partition] = claim
        CLAIMS.labels(self._line.service).set(len(self._held))
        self._reached("claimed")
        return claim
