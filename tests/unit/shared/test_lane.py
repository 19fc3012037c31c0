"""A lane keeps the order of a partition, and never passes a record over."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest

from shared.messaging.lane import Lane
from shared.messaging.records import Record

MOST = 4


def _records(first: int, count: int) -> list[Record]:
    return [
        Record(
            topic="t",
            partition=0,
            offset=offset,
            timestamp_ms=0,
            key=b"k",
            value=b"",
            headers=(),
        )
        for offset in range(first, first + count)
    ]


@dataclass(slots=True)
class Taker:
    """Takes batches, each as soon as the test lets it."""

    batches: list[list[int]] = field(default_factory=list)
    may_end: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, _partition: int, records: list[Record]) -> None:
        self.batches.append([r.offset for r in records])
        await self.may_end.wait()

    @property
    def offsets(self) -> list[int]:
        return [offset for batch in self.batches for offset in batch]


@pytest.fixture
async def taker() -> Taker:
    return Taker()


@pytest.fixture
async def lane(taker: Taker) -> AsyncIterator[Lane]:
    made = Lane(partition=0, most_records=MOST, take=taker.take)
    yield made
    made.close()
    await asyncio.wait({made.task})


async def _settle() -> None:
    for _ in range(20):
        await asyncio.sleep(0)


class TestLane:
    async def test_takes_at_once_when_idle(self, lane: Lane, taker: Taker) -> None:
        await lane.add(_records(0, 1))
        await _settle()

        assert taker.batches == [[0]]
        assert lane.busy_since is not None

    async def test_lets_a_batch_grow_while_another_is_on_its_way(
        self, lane: Lane, taker: Taker
    ) -> None:
        await lane.add(_records(0, 1))
        await _settle()
        await lane.add(_records(1, 1))
        await lane.add(_records(2, 2))
        taker.may_end.set()
        await _settle()

        assert taker.batches == [[0], [1, 2, 3]]
        assert not lane.has_waiting
        assert lane.busy_since is None

    async def test_takes_no_more_at_a_time_than_it_may(
        self, lane: Lane, taker: Taker
    ) -> None:
        taker.may_end.set()

        await lane.add(_records(0, 10))
        await _settle()

        assert taker.batches == [[0, 1, 2, 3], [4, 5, 6, 7], [8, 9]]

    async def test_makes_the_fetch_wait_until_there_is_room(
        self, lane: Lane, taker: Taker
    ) -> None:
        await lane.add(_records(0, MOST))
        await _settle()
        await lane.add(_records(4, MOST))

        adding = asyncio.create_task(lane.add(_records(8, 1)))
        await _settle()
        waited = not adding.done()
        taker.may_end.set()
        await adding
        await _settle()

        assert waited
        assert taker.offsets == list(range(9))

    async def test_drops_what_was_fetched_before_it_went_back(
        self, lane: Lane, taker: Taker
    ) -> None:
        await lane.add(_records(5, MOST))
        await _settle()
        await lane.add(_records(9, MOST))
        adding = asyncio.create_task(lane.add(_records(13, 1)))
        await _settle()

        lane.go_back(5)
        await adding
        await lane.add(_records(14, 1))
        taker.may_end.set()
        await _settle()
        wanted, lane.wanted = lane.wanted, None
        await lane.add(_records(5, 2))
        await _settle()

        assert wanted == 5
        assert taker.offsets == [5, 6, 7, 8, 5, 6]

    async def test_begins_nothing_while_somebody_else_holds_it(
        self, lane: Lane, taker: Taker
    ) -> None:
        async with lane.lock:
            await lane.add(_records(0, 2))
            await _settle()
            held = list(taker.batches)
            lane.forget()
        await _settle()

        assert held == []
        assert taker.batches == []
