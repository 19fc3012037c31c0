"""Breaks the state cursor: what is kept no longer says what it reflects."""

from collections.abc import Callable, Mapping

from aiokafka import AIOKafkaConsumer, TopicPartition

from shared.messaging.claims import Claim, Claims
from shared.messaging.hold import Hold
from shared.messaging.state import Cursor, State, cursor_key
from shared.messaging.transactions import Member


def no_state_cursor() -> None:
    """Begin where the group has committed, and write over whatever is kept."""
    make = Claims.make

    async def from_committed(
        self: Claims,
        consumer: AIOKafkaConsumer,
        source: TopicPartition,
        *,
        member: Member,
    ) -> Claim:
        claim = await make(self, consumer, source, member=member)
        claim.start = claim.out
        claim.cursor = Cursor(epoch=claim.cursor.epoch, state=claim.out - 1)
        return claim

    async def write(
        self: State,
        partition: int,
        cursor: Cursor,
        kept: Mapping[str, bytes],
        *,
        last: int,
    ) -> Cursor:
        key = cursor_key(service=self._service, partition=partition)
        async with self._redis.pipeline(transaction=True) as pipe:
            for case, value in kept.items():
                pipe.set(self._key(partition, case), value)
            pipe.hset(key, "state", str(last))
            await pipe.execute()
        return Cursor(epoch=cursor.epoch, state=last)

    Claims.make = from_committed  # type: ignore[method-assign]
    State.apply = write  # type: ignore[method-assign]
    Hold.tend = _tend  # type: ignore[method-assign]


async def _tend(
    self: Hold,
    consumer: AIOKafkaConsumer,
    source: TopicPartition,
    *,
    has_waiting: Callable[[], bool],
) -> None:
    del has_waiting
    if source.partition not in self._held:
        await self._claim(consumer, source)
