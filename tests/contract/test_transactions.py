"""Transactions on a real broker: all of one is read, or nothing, and in order."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack

import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import (
    IllegalGenerationError,
    InvalidTxnState,
    MessageSizeTooLargeError,
    ProducerFenced,
    UnknownMemberIdError,
)

from shared.messaging import claims as claims_module
from shared.messaging import wire as wire_module
from shared.messaging.answers import UnstableOffsetError
from shared.messaging.broker import (
    BATCH_BYTES,
    make_transactions,
    make_wire,
    member_of,
)
from shared.messaging.claims import Claims
from shared.messaging.leftovers import end_leftovers, stay_open, was_committed
from shared.messaging.records import Output
from shared.messaging.topics import MAX_RECORD_BYTES
from shared.messaging.transactions import (
    Member,
    Transactions,
    commit_offsets,
    offset_taken,
)
from shared.messaging.verdicts import MustStop
from shared.messaging.wire import Wire
from shared.messaging.writer import Load, write_transaction
from tests.contract.conftest import Bench
from tests.support.kafka_thread import Seen


@pytest.fixture
async def ends() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as stack:
        yield stack


async def connected(bench: Bench, ends: AsyncExitStack) -> Wire:
    wire = make_wire(bench.settings, client_id="test")
    ends.push_async_callback(wire.stop)
    await wire.start()
    return wire


async def started(bench: Bench, wire: Wire, *, partition: int = 0) -> Transactions:
    """Return a writer under the transactional id of a partition of the bench."""
    name = f"{bench.line.group}-{partition}"
    transactions = make_transactions(wire, transactional_id=name)
    await transactions.start()
    return transactions


async def joined(bench: Bench, ends: AsyncExitStack) -> tuple[Member, AIOKafkaConsumer]:
    """Become a member of the bench's group."""
    consumer = AIOKafkaConsumer(
        bench.line.topic,
        bootstrap_servers=bench.settings.bootstrap_servers,
        group_id=bench.line.group,
        enable_auto_commit=False,
    )
    ends.push_async_callback(consumer.stop)
    await consumer.start()
    return member_of(consumer, group=bench.line.group), consumer


def nobody(bench: Bench) -> Member:
    """Return who moves offsets of a group that has no members."""
    return Member(group=bench.line.group, generation=-1, member_id="")


def load(bench: Bench, *values: bytes, until: int, partition: int = 0) -> Load:
    outputs = [Output(topic=bench.line.out, key=b"k", value=value) for value in values]
    source = TopicPartition(bench.line.topic, partition)
    return Load(source=source, next_offset=until, outputs=outputs)


async def write(
    bench: Bench, transactions: Transactions, values: Sequence[bytes], *, until: int
) -> None:
    await write_transaction(
        transactions, [load(bench, *values, until=until)], member=nobody(bench)
    )


async def read(bench: Bench, number: int) -> list[bytes | None]:
    found: list[Seen] = await bench.wait(
        lambda r: r if len(r) >= number else [], bench.line.out
    )
    return [record.value for record in found]


async def committed(bench: Bench) -> int | None:
    async with AIOKafkaConsumer(
        bootstrap_servers=bench.settings.bootstrap_servers, group_id=bench.line.group
    ) as reader:
        at: int | None = await reader.committed(TopicPartition(bench.line.topic, 0))
    return at


async def test_many_in_a_row_are_read_in_order_with_the_last_offset(
    bench: Bench, ends: AsyncExitStack
) -> None:
    transactions = await started(bench, await connected(bench, ends))

    for number in range(40):
        await write(bench, transactions, [b"%d" % number], until=number + 1)

    assert await read(bench, 40) == [b"%d" % number for number in range(40)]
    assert await committed(bench) == 40


async def test_batches_of_one_transaction_keep_their_order(
    bench: Bench, ends: AsyncExitStack
) -> None:
    transactions = await started(bench, await connected(bench, ends))
    values = [b"a", b"b" * BATCH_BYTES, b"c", b"d" * (3 * BATCH_BYTES), b"e"]

    await write(bench, transactions, values, until=1)

    assert await read(bench, 5) == values


async def test_nothing_is_read_where_a_record_was_refused(
    bench: Bench, ends: AsyncExitStack
) -> None:
    wire = await connected(bench, ends)
    transactions = await started(bench, wire)
    too_large = b"x" * (MAX_RECORD_BYTES + 1)

    with pytest.raises(MessageSizeTooLargeError):
        await write(bench, transactions, [b"before", too_large, b"after"], until=3)

    following = await started(bench, wire)
    await write(bench, following, [b"instead"], until=3)
    assert await read(bench, 1) == [b"instead"]
    assert await committed(bench) == 3


async def test_what_was_left_open_is_never_read(
    bench: Bench, ends: AsyncExitStack
) -> None:
    wire = await connected(bench, ends)
    left = await started(bench, wire)
    lost = Output(topic=bench.line.out, key=b"k", value=b"left open")
    await left.send({TopicPartition(bench.line.out, 0): [lost]})

    following = await started(bench, wire)
    await write(bench, following, [b"next"], until=1)

    assert await read(bench, 1) == [b"next"]
    with pytest.raises(ProducerFenced):
        await left.commit()


async def test_nothing_to_write_moves_the_offset_alone(
    bench: Bench, ends: AsyncExitStack
) -> None:
    wire = await connected(bench, ends)
    source = TopicPartition(bench.line.topic, 0)

    await commit_offsets(wire, {source: 7}, member=nobody(bench))

    assert await committed(bench) == 7
    assert await offset_taken(wire, source, group=bench.line.group) == 7
    assert bench.kafka.seen(lambda r: r.topic == bench.line.out) == []


async def test_a_commit_of_no_transaction_is_refused(
    bench: Bench, ends: AsyncExitStack
) -> None:
    transactions = await started(bench, await connected(bench, ends))

    with pytest.raises(InvalidTxnState):
        await transactions.commit()


async def test_one_takes_the_offsets_of_several_partitions_along(
    bench: Bench, ends: AsyncExitStack
) -> None:
    wire = await connected(bench, ends)
    loads = [load(bench, b"0", until=3), load(bench, b"1", until=5, partition=1)]

    await write_transaction(await started(bench, wire), loads, member=nobody(bench))

    assert sorted(map(bytes, filter(None, await read(bench, 2)))) == [b"0", b"1"]
    for number, until in enumerate((3, 5)):
        source = TopicPartition(bench.line.topic, number)
        assert await offset_taken(wire, source, group=bench.line.group) == until


class TestAMember:
    async def test_moves_offsets_while_its_generation_lasts(
        self, bench: Bench, ends: AsyncExitStack
    ) -> None:
        wire = await connected(bench, ends)
        member, _ = await joined(bench, ends)
        transactions = await started(bench, wire)
        await write_transaction(
            transactions, [load(bench, b"first", until=1)], member=member
        )

        later, _ = await joined(bench, ends)

        assert later.generation > member.generation
        with pytest.raises((IllegalGenerationError, UnknownMemberIdError)):
            await write_transaction(
                transactions, [load(bench, b"late", until=2)], member=member
            )
        source = TopicPartition(bench.line.topic, 0)
        with pytest.raises((IllegalGenerationError, UnknownMemberIdError)):
            await commit_offsets(wire, {source: 2}, member=member)
        assert await committed(bench) == 1

    async def test_waits_for_what_another_id_has_still_open_on_an_offset(
        self, bench: Bench, ends: AsyncExitStack
    ) -> None:
        wire = await connected(bench, ends)
        member, _ = await joined(bench, ends)
        left = await started(bench, wire, partition=1)
        source = TopicPartition(bench.line.topic, 0)
        await left.take_offsets({source: 9}, member=member)

        asking = asyncio.create_task(offset_taken(wire, source, group=bench.line.group))
        done, _ = await asyncio.wait({asking}, timeout=0.5)
        assert not done
        await started(bench, wire, partition=1)  # whoever claims it, ends it

        assert await asyncio.wait_for(asking, 10) == 0


class TestALeftover:
    """What is open here stands for what a broker forgot to end: markers end both."""

    @pytest.mark.parametrize("commit", [True, False])
    async def test_is_ended_as_it_was_decided(
        self, bench: Bench, ends: AsyncExitStack, *, commit: bool
    ) -> None:
        wire = await connected(bench, ends)
        left = await started(bench, wire)
        sources = [TopicPartition(bench.line.topic, number) for number in (0, 1)]
        for number in (0, 1):
            output = Output(topic=bench.line.out, key=b"k", value=b"%d" % number)
            await left.send({TopicPartition(bench.line.out, number): [output]})
        offsets = dict.fromkeys(sources, 4)
        await left.take_offsets(offsets, member=nobody(bench))
        with pytest.raises(UnstableOffsetError):
            await offset_taken(wire, sources[0], group=bench.line.group, within_s=0.2)

        await end_leftovers(
            wire,
            f"{bench.line.group}-0",
            left.producer,
            topics=bench.line.writes,
            group=bench.line.group,
            commit=commit,
        )

        for source in sources:
            at = await offset_taken(wire, source, group=bench.line.group)
            assert at == (4 if commit else 0)
        following = await started(bench, wire)
        await write(bench, following, [b"next"], until=9)
        seen = await read(bench, 3 if commit else 1)
        assert sorted(map(bytes, filter(None, seen))) == (
            [b"0", b"1", b"next"] if commit else [b"next"]
        )

    async def test_was_decided_as_the_coordinator_says(
        self, bench: Bench, ends: AsyncExitStack
    ) -> None:
        wire = await connected(bench, ends)
        name = f"{bench.line.group}-0"
        assert not await was_committed(wire, name)
        transactions = await started(bench, wire)
        await write(bench, transactions, [b"0"], until=1)
        assert await was_committed(wire, name)

        await started(bench, wire)

        assert not await was_committed(wire, name)

    async def test_stays_open_in_the_outputs_until_it_has_its_end(
        self, bench: Bench, ends: AsyncExitStack
    ) -> None:
        wire = await connected(bench, ends)
        output = Output(topic=bench.line.out, key=b"k", value=b"x")
        done = await started(bench, wire)
        await write(bench, done, [b"0"], until=1)
        assert not await stay_open(wire, bench.line.writes, for_s=5)

        left = await started(bench, wire, partition=9)
        await left.send({TopicPartition(bench.line.out, 1): [output]})
        assert await stay_open(wire, bench.line.writes, for_s=0.2)

        looking = asyncio.create_task(stay_open(wire, bench.line.writes, for_s=20))
        await asyncio.sleep(0.2)
        await done.send({TopicPartition(bench.line.out, 0): [output]})
        await left.commit()
        assert not await asyncio.wait_for(looking, 10)

    @pytest.mark.parametrize("where", ["offset", "output"])
    async def test_is_ended_by_whoever_claims_its_partition(
        self,
        bench: Bench,
        ends: AsyncExitStack,
        monkeypatch: pytest.MonkeyPatch,
        where: str,
    ) -> None:
        monkeypatch.setattr(claims_module, "SETTLES_S", 0.3)
        asked: list[bool] = []
        await bench.send(b"x", b"x")

        async def note(*_: object, commit: bool, **__: object) -> None:
            asked.append(commit)

        monkeypatch.setattr(claims_module, "end_leftovers", note)
        wire = await connected(bench, ends)
        source = TopicPartition(bench.line.topic, 0)
        first = await started(bench, wire)
        await write(bench, first, [b"0"], until=1)
        # Of an id that nobody claims, so that it stays open.
        other = await started(bench, wire, partition=9)
        if where == "offset":
            await other.take_offsets({source: 2}, member=nobody(bench))
        else:
            output = Output(topic=bench.line.out, key=b"k", value=b"open")
            await other.send({TopicPartition(bench.line.out, 1): [output]})
        consumer = AIOKafkaConsumer(
            bootstrap_servers=bench.settings.bootstrap_servers,
        )
        ends.push_async_callback(consumer.stop)
        await consumer.start()
        claims = Claims(
            line=bench.line, kafka=bench.settings, state=bench.state, wire=wire
        )

        claiming = asyncio.create_task(
            claims.make(consumer, source, member=nobody(bench))
        )
        await asyncio.wait({claiming}, timeout=1.5)

        assert asked == [True]
        await started(bench, wire, partition=9)
        assert (await asyncio.wait_for(claiming, 10)).out == 1


async def test_older_transactions_of_a_cluster_are_told_at_once(
    bench: Bench, ends: AsyncExitStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire_module, "LEVEL", 99)

    with pytest.raises(MustStop, match=r"transaction\.version 99.* found 2: upgrade"):
        await connected(bench, ends)
