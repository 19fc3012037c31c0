"""The batch loop that every service shares: two cursors for each partition.

Kafka holds the truth. Valkey holds what is kept of each case and the input offset that
it reflects (state cursor); the group's committed offset is the output cursor and moves
in the same transaction as the outputs. Whatever dies in between, the next claim starts
at the earlier cursor and does the same again.
Not here: what a record means (`Line.step`), how a claim is made (`claims`), a batch's
way through it (`hold`), and where the next one waits meanwhile (`lane`).
"""

import asyncio
import contextlib
import time
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from itertools import chain
from typing import Any

import structlog
from aiokafka import AIOKafkaConsumer, ConsumerRecord, TopicPartition
from aiokafka.abc import ConsumerRebalanceListener

from shared.logs import place_of
from shared.messaging.broker import hear, make_broker, member_of, subscribe, to_record
from shared.messaging.crash import Reached, quietly
from shared.messaging.cuts import cuts_told
from shared.messaging.hold import Hold
from shared.messaging.lane import Lane
from shared.messaging.line import Line
from shared.messaging.records import Record
from shared.messaging.setbacks import SETBACKS
from shared.messaging.state import State
from shared.messaging.together import together
from shared.messaging.verdicts import MustStop
from shared.metrics import BATCH_SECONDS
from shared.settings import KafkaSettings

REVOKE_WAIT_S = 20.0
TEND_EVERY_S = 2.0
STUCK_AFTER_S = 300.0
READY_FOR_S = 6.0
"""For how long it counts that Kafka and Valkey answered."""

log = structlog.get_logger()


class Ledger(ConsumerRebalanceListener):  # type: ignore[misc]
    """Runs one line on one consumer. `failed` resolves when the process must end."""

    def __init__(
        self,
        *,
        line: Line[Any],
        kafka: KafkaSettings,
        state: State,
        reached: Reached = quietly,
    ) -> None:
        self._line = line
        self._hold = Hold(
            line=line,
            kafka=kafka,
            state=state,
            reached=reached,
            go_back=lambda partition, offset: self._lane(partition).go_back(offset),
        )
        self._lanes: dict[int, Lane] = {}
        self._poll_ms = kafka.batch_timeout_ms
        self._heard: float | None = None
        self._tending: asyncio.Task[None] | None = None
        self._stopping = asyncio.Event()
        self.failed: asyncio.Future[BaseException] = asyncio.Future()
        self._broker = make_broker(kafka, client_id=line.group)
        self._subscriber = subscribe(
            self._broker,
            topic=line.topic,
            group=line.group,
            kafka=kafka,
            fetch=self._fetch,
            listener=self,
            on_records=self._on_records,
        )

    async def start(self) -> None:
        """Join the group and begin."""
        await self._broker.start()
        self._tending = asyncio.create_task(self._tend())

    async def stop(self) -> None:
        """Finish the batch in hand, leave the group, let go of every claim."""
        # From here on a batch that arrives is left to the next owner.
        self._stopping.set()
        if self._tending is not None:
            # In its own time, so that no producer is dropped halfway.
            await asyncio.wait({self._tending}, timeout=TEND_EVERY_S)
            self._tending.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._tending
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(REVOKE_WAIT_S), self._quiet():
                self._hold.let_go()
        await self._hold.close()
        for lane in self._lanes.values():
            lane.close()
        await self._broker.stop()

    def alive(self) -> bool:
        """Say whether the consume loop runs and no batch is stuck in it."""
        tasks = self._subscriber.tasks
        return (
            not self.failed.done()
            and bool(tasks)
            and not any(task.done() for task in tasks)
            and not any(lane.task.done() for lane in self._lanes.values())
            and not any(
                lane.busy_for() > STUCK_AFTER_S for lane in self._lanes.values()
            )
        )

    def ready(self) -> bool:
        """Say whether every partition is claimed and its last batch got through.

        Kafka and Valkey must have answered lately, also where nothing arrives.
        """
        heard = self._heard
        return (
            self.alive()
            and heard is not None
            and time.monotonic() - heard < READY_FOR_S
            and self._consumer is not None
            and self._hold.holds_all(self._consumer)
            and not any(self._hold.setbacks.values())
        )

    async def on_partitions_revoked(self, _revoked: object) -> None:
        """Wait for the batch in hand, so that nothing is repeated; then let go."""
        self._hold.pause()
        try:
            async with asyncio.timeout(REVOKE_WAIT_S), self._quiet():
                self._hold.let_go()
        except TimeoutError:
            log.warning("batch still in hand at revoke; its claim will be fenced")

    async def on_partitions_assigned(self, _assigned: object) -> None:
        """Begin from fresh claims; `through` and `tend` make them."""
        if (consumer := self._consumer) is not None:
            self._hold.let_go()
            self._hold.begin(member_of(consumer, group=self._line.group))

    @property
    def _consumer(self) -> AIOKafkaConsumer | None:
        return self._subscriber.consumer

    def _lane(self, partition: int) -> Lane:
        lane = self._lanes.get(partition)
        if lane is None:
            lane = self._lanes[partition] = Lane(
                partition=partition,
                most_records=self._line.most_records,
                take=self._take,
            )
        return lane

    @contextlib.asynccontextmanager
    async def _quiet(self) -> AsyncIterator[None]:
        """Wait for the batches in hand, and let no other begin."""
        async with contextlib.AsyncExitStack() as held:
            for lane in tuple(self._lanes.values()):
                lane.forget()
                await held.enter_async_context(lane.lock)
            yield

    async def _fetch(
        self, consumer: AIOKafkaConsumer
    ) -> tuple[ConsumerRecord[Any, Any], ...]:
        """Go where lanes want to, then return what is there, or comes within the poll.

        Between two fetches, and only here: a batch that was fetched before must not be
        taken after the partition went back.
        """
        for lane in self._lanes.values():
            source = TopicPartition(self._line.topic, lane.partition)
            if lane.wanted is not None and source in consumer.assignment():
                consumer.seek(source, lane.wanted)
            lane.wanted = None
        found = await consumer.getmany(timeout_ms=self._poll_ms)
        return tuple(chain.from_iterable(found.values()))

    async def _on_records(self, raw: Sequence[ConsumerRecord[Any, Any]]) -> None:
        batches: dict[int, list[Record]] = defaultdict(list)
        for one in raw:
            batches[one.partition].append(to_record(one))
        await together(self._lane(p).add(b) for p, b in batches.items())

    async def _take(self, partition: int, records: list[Record]) -> None:
        """Take one partition's batch; on a setback wait, go back, and take it again."""
        consumer = self._consumer
        if consumer is None or self.failed.done() or self._stopping.is_set():
            return
        started = time.perf_counter()
        try:
            with cuts_told():
                await self._hold.through(consumer, partition, records)
        except SETBACKS as error:
            await self._hold.set_back(consumer, partition, records[0].offset, error)
        except Exception as error:  # noqa: BLE001 - a bug ends the process, loudly
            self._fail(error)
        else:
            self._heard = time.monotonic()
            took = time.perf_counter() - started
            BATCH_SECONDS.labels(self._line.service).observe(took)

    async def _tend(self) -> None:
        """Look after the claims while nothing arrives."""
        while not (self.failed.done() or self._stopping.is_set()):
            try:
                with cuts_told():
                    await self._tend_all()
            except SETBACKS as error:
                log.warning("claims not tended", reason=type(error).__name__)
            except Exception as error:  # noqa: BLE001 - a bug ends the process, loudly
                self._fail(error)
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), TEND_EVERY_S)

    async def _tend_all(self) -> None:
        if (consumer := self._consumer) is not None:
            await together(self._tend_one(consumer, s) for s in consumer.assignment())
            await hear(consumer)  # Valkey answered when the claims were tended
            self._heard = time.monotonic()

    async def _tend_one(
        self, consumer: AIOKafkaConsumer, source: TopicPartition
    ) -> None:
        lane = self._lane(source.partition)
        async with lane.lock:
            if source in consumer.assignment() and not self._stopping.is_set():
                await self._hold.tend(
                    consumer, source, has_waiting=lambda: lane.has_waiting
                )

    def _fail(self, error: Exception) -> None:
        expected = isinstance(error, MustStop)
        log.error(
            "consumer must stop",
            reason=str(error) if expected else type(error).__name__,
            # A traceback tells where, its message could tell what a record said.
            where=None if expected else place_of(error),
        )
        if not self.failed.done():
            self.failed.set_result(error)
