"""Transactions on a real broker: all of one is read, or nothing, and in order."""

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack

import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import InvalidTxnState, MessageSizeTooLargeError, ProducerFenced

from shared.messaging.broker import BATCH_BYTES, make_transactions
from shared.messaging.records import Output
from shared.messaging.topics import MAX_RECORD_BYTES
from shared.messaging.transactions import Transactions
from shared.messaging.writer import write_transaction
from tests.contract.conftest import Bench
from tests.support.kafka_thread import Seen


@pytest.fixture
async def ends() -> AsyncIterator[AsyncExitStack]:
    async with AsyncExitStack() as stack:
        yield stack


async def started(bench: Bench, ends: AsyncExitStack) -> Transactions:
    """Return a writer under the transactional id of the bench's first partition."""
    transactions = make_transactions(
        bench.settings, transactional_id=f"{bench.line.group}-0"
    )
    ends.push_async_callback(transactions.stop)
    await transactions.start()
    return transactions


async def write(
    bench: Bench, transactions: Transactions, values: Sequence[bytes], *, until: int
) -> None:
    await write_transaction(
        transactions,
        [Output(topic=bench.line.out, key=b"k", value=value) for value in values],
        source=TopicPartition(bench.line.topic, 0),
        next_offset=until,
        group=bench.line.group,
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
    transactions = await started(bench, ends)

    for number in range(40):
        await write(bench, transactions, [b"%d" % number], until=number + 1)

    assert await read(bench, 40) == [b"%d" % number for number in range(40)]
    assert await committed(bench) == 40


async def test_batches_of_one_transaction_keep_their_order(
    bench: Bench, ends: AsyncExitStack
) -> None:
    transactions = await started(bench, ends)
    values = [b"a", b"b" * BATCH_BYTES, b"c", b"d" * (3 * BATCH_BYTES), b"e"]

    await write(bench, transactions, values, until=1)

    assert await read(bench, 5) == values


async def test_nothing_is_read_where_a_record_was_refused(
    bench: Bench, ends: AsyncExitStack
) -> None:
    transactions = await started(bench, ends)
    too_large = b"x" * (MAX_RECORD_BYTES + 1)

    with pytest.raises(MessageSizeTooLargeError):
        await write(bench, transactions, [b"before", too_large, b"after"], until=3)

    following = await started(bench, ends)
    await write(bench, following, [b"instead"], until=3)
    assert await read(bench, 1) == [b"instead"]
    assert await committed(bench) == 3


async def test_what_was_left_open_is_never_read(
    bench: Bench, ends: AsyncExitStack
) -> None:
    left = await started(bench, ends)
    target = TopicPartition(bench.line.out, 0)
    await left.begin([target], group=bench.line.group)
    lost = Output(topic=bench.line.out, key=b"k", value=b"left open")
    await left.send({target: [lost]})

    following = await started(bench, ends)
    await write(bench, following, [b"next"], until=1)

    assert await read(bench, 1) == [b"next"]
    with pytest.raises(ProducerFenced):
        await left.commit()


async def test_nothing_to_write_moves_the_offset_alone(
    bench: Bench, ends: AsyncExitStack
) -> None:
    transactions = await started(bench, ends)

    await write(bench, transactions, [], until=7)

    assert await committed(bench) == 7
    assert bench.kafka.seen(lambda r: r.topic == bench.line.out) == []


async def test_a_commit_of_no_transaction_is_refused(
    bench: Bench, ends: AsyncExitStack
) -> None:
    transactions = await started(bench, ends)

    with pytest.raises(InvalidTxnState):
        await transactions.commit()
