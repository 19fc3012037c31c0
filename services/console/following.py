"""Waiting for what becomes of records that are about to be sent.

The reader stands at the end of the topics before anything is sent: nothing is missed.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaConsumer
from redis.exceptions import RedisError

from services.console.cluster import Cluster
from services.console.pursuit import Outcome, Pursuit, Sent
from services.console.read import kept_by_letters, known_to_intake
from services.console.topics import arriving, everywhere, open_reader
from services.intake.core.model import Known
from services.letters.kept import Ended, OpenCase
from shared.messaging.topics import (
    DECISIONS,
    DETERMINATIONS,
    EVALUATOR_GROUP,
    LETTERS_GROUP,
    REJECTIONS,
    dead_letter_topic,
)

FOLLOWED = (
    REJECTIONS,
    DECISIONS,
    DETERMINATIONS,
    dead_letter_topic(EVALUATOR_GROUP),
    dead_letter_topic(LETTERS_GROUP),
)


class Following:
    """Looks at cases before something is sent, and follows them afterwards."""

    def __init__(self, cluster: Cluster, reader: AIOKafkaConsumer) -> None:
        self._cluster = cluster
        self._reader = reader
        self._pursuit = Pursuit()
        self._settled: list[Outcome] = []
        self._known: dict[str, Known | None] = {}
        self._kept: dict[str, OpenCase | Ended] = {}

    @property
    def pending(self) -> tuple[Sent, ...]:
        """Return what has no outcome yet."""
        return self._pursuit.pending

    async def look(self, cases: Sequence[str]) -> None:
        """Note where cases stand before something is sent about them.

        Without Valkey only a repeat goes unnoticed: all else the topics tell.
        """
        new = [case for case in cases if case not in self._kept]
        try:
            self._known |= await known_to_intake(self._cluster, new)
            self._kept |= await kept_by_letters(self._cluster, new)
        except RedisError:
            self._known |= dict.fromkeys(new)
            self._kept |= {case: OpenCase() for case in new}

    def expect(self, sent: Sent) -> None:
        """Wait for what becomes of a record."""
        case = sent.event.case_number
        self._settled += self._pursuit.expect(
            sent, known=self._known[case], kept=self._kept[case]
        )

    async def outcomes(self, *, seconds: float) -> AsyncIterator[Outcome]:
        """Yield outcomes as they become known, until all are or the time is up."""
        while self._settled:
            yield self._settled.pop(0)
        clock = asyncio.get_running_loop()
        deadline = clock.time() + seconds
        if not self.pending:
            return
        async for record in arriving(self._reader):
            if record is not None:
                for outcome in self._pursuit.take(record):
                    yield outcome
            if not self.pending or clock.time() > deadline:
                return


@asynccontextmanager
async def following(cluster: Cluster) -> AsyncIterator[Following]:
    """Give something to follow records with, from this moment on."""
    sources = everywhere(cluster, FOLLOWED)
    async with open_reader(cluster, sources, from_beginning=False) as reader:
        yield Following(cluster, reader)
