"""Several partitions in one transaction: who goes together, and what they hear.

That it holds on a real broker, `tests/contract` shows.
"""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, cast

import pytest
from aiokafka import TopicPartition
from aiokafka.errors import ProducerFenced

from shared.messaging import convoy as module
from shared.messaging.claims import Claim
from shared.messaging.convoy import Convoy
from shared.messaging.records import Output
from shared.messaging.state import Cursor
from shared.messaging.transactions import Member
from shared.messaging.writer import Load

NOW = Member(group="g", generation=2, member_id="m")
BEFORE = Member(group="g", generation=1, member_id="m")
OUTPUT = Output(topic="out", key=b"k", value=b"v")
BROKEN = "broken"


class Broker:
    """Stands for what writes: notes as whom, and which partitions; waits to be let on.

    Raises where it writes as `BROKEN`.
    """

    def __init__(self) -> None:
        self.written: list[tuple[object, list[int], Member]] = []
        self.let_on = asyncio.Event()
        self.let_on.set()

    async def write(
        self, transactions: object, loads: Sequence[Load], *, member: Member, **_: Any
    ) -> None:
        self.written.append((transactions, [x.source.partition for x in loads], member))
        await self.let_on.wait()
        if transactions == BROKEN:
            raise ProducerFenced

    async def commit(
        self, wire: object, offsets: Mapping[TopicPartition, int], *, member: Member
    ) -> None:
        del wire
        self.written.append(("offsets", [s.partition for s in offsets], member))


@pytest.fixture
def broker(monkeypatch: pytest.MonkeyPatch) -> Broker:
    made = Broker()
    monkeypatch.setattr(module, "write_transaction", made.write)
    monkeypatch.setattr(module, "commit_offsets", made.commit)
    return made


def new_convoy() -> Convoy:
    return Convoy(wire=cast("Any", None))


def claim(name: str, *, member: Member = NOW) -> Claim:
    """Return a claim whose transactions are a name."""
    return Claim(
        transactions=cast("Any", name),
        member=member,
        cursor=Cursor(epoch=1, state=0),
        out=0,
        start=0,
    )


async def take(
    convoy: Convoy, claimed: Claim, partition: int, *outputs: Output
) -> None:
    source = TopicPartition("in", partition)
    await convoy.take(claimed, outputs, source=source, next_offset=1)


async def begun(*works: Any) -> list[asyncio.Task[None]]:
    """Start what is to go on by itself, and let it come as far as it can."""
    tasks = [asyncio.create_task(work) for work in works]
    await asyncio.sleep(2 * module.PACE_S)
    return tasks


class TestAConvoy:
    async def test_goes_at_once_with_who_is_there(self, broker: Broker) -> None:
        convoy = new_convoy()

        await asyncio.gather(
            take(convoy, claim("a"), 0, OUTPUT), take(convoy, claim("b"), 1, OUTPUT)
        )

        assert broker.written == [("a", [0, 1], NOW)]

    async def test_takes_those_who_came_meanwhile_next(self, broker: Broker) -> None:
        convoy = new_convoy()
        broker.let_on.clear()
        (first,) = await begun(take(convoy, claim("a"), 0, OUTPUT))
        others = await begun(
            take(convoy, claim("b"), 1, OUTPUT), take(convoy, claim("c"), 2)
        )
        assert not first.done()
        broker.let_on.set()

        await asyncio.gather(first, *others)

        assert [parts for _, parts, _ in broker.written] == [[0], [1, 2]]

    async def test_is_written_as_who_led_longest_ago(self, broker: Broker) -> None:
        convoy = new_convoy()
        a, b = claim("a"), claim("b")

        for _ in range(3):
            await asyncio.gather(take(convoy, a, 0, OUTPUT), take(convoy, b, 1, OUTPUT))

        assert [name for name, _, _ in broker.written] == ["a", "b", "a"]

    async def test_is_of_one_generation(self, broker: Broker) -> None:
        convoy = new_convoy()

        await asyncio.gather(
            take(convoy, claim("old", member=BEFORE), 0, OUTPUT),
            take(convoy, claim("new"), 1, OUTPUT),
            take(convoy, claim("newer"), 2, OUTPUT),
        )

        assert broker.written == [("old", [0], BEFORE), ("new", [1, 2], NOW)]

    async def test_moves_offsets_alone_where_there_is_nothing_to_write(
        self, broker: Broker
    ) -> None:
        convoy = new_convoy()

        await asyncio.gather(take(convoy, claim("a"), 0), take(convoy, claim("b"), 1))

        assert broker.written == [("offsets", [0, 1], NOW)]

    async def test_tells_everybody_what_ended_it_and_goes_on(
        self, broker: Broker
    ) -> None:
        convoy = new_convoy()

        ends = await asyncio.gather(
            take(convoy, claim(BROKEN), 0, OUTPUT),
            take(convoy, claim("b"), 1, OUTPUT),
            return_exceptions=True,
        )

        assert [type(end) for end in ends] == [ProducerFenced, ProducerFenced]
        await take(convoy, claim("c"), 2, OUTPUT)
        assert broker.written[-1] == ("c", [2], NOW)

    async def test_goes_on_where_one_no_longer_waits(self, broker: Broker) -> None:
        convoy = new_convoy()
        broker.let_on.clear()
        gone, waits = await begun(
            take(convoy, claim("a"), 0, OUTPUT), take(convoy, claim("b"), 1, OUTPUT)
        )
        gone.cancel()
        broker.let_on.set()

        await asyncio.wait_for(waits, 1)

        assert gone.cancelled()
