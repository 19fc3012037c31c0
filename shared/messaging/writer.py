"""Writes outputs in a transaction together with the offset that brought them about."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from aiokafka import TopicPartition

from shared.messaging.broker import BATCH_BYTES
from shared.messaging.crash import Reached, quietly
from shared.messaging.records import Output
from shared.messaging.transactions import Transactions

PER_RECORD_BYTES = 64
"""Lengths, offsets and the like around a record, rather too many."""


async def write_transaction(
    transactions: Transactions,
    outputs: Sequence[Output],
    *,
    source: TopicPartition,
    next_offset: int,
    group: str,
    reached: Reached = quietly,
) -> None:
    """Send all outputs and the group's next offset, or nothing of it.

    Every answer is good before the next request goes out: nothing is committed of which
    a part was refused. After any error the caller drops `transactions`. May raise
    TryAgain and what `Transactions` raises.
    """
    batches = in_batches(outputs, partition=source.partition)
    await transactions.begin(batches, group=group)
    for together in in_rounds(batches):
        await transactions.send(together)
    # After, not beside: while the coordinator notes one of the two, a broker cannot
    # verify the transaction for the other, and refuses it.
    await transactions.take_offset(source, next_offset, group=group)
    reached("after-send")
    await transactions.commit()


def in_batches(
    outputs: Sequence[Output], *, partition: int
) -> dict[TopicPartition, list[list[Output]]]:
    """Return the batches of each target, in the order of the outputs."""
    batches: dict[TopicPartition, list[list[Output]]] = defaultdict(list)
    filled: dict[TopicPartition, int] = {}
    for output in outputs:
        target = TopicPartition(
            output.topic, partition if output.partition is None else output.partition
        )
        size = _size(output)
        if target not in filled or filled[target] + size > BATCH_BYTES:
            batches[target].append([])
            filled[target] = 0
        batches[target][-1].append(output)
        filled[target] += size
    return batches


def in_rounds(
    batches: dict[TopicPartition, list[list[Output]]],
) -> Iterator[dict[TopicPartition, list[Output]]]:
    """Yield what goes out at once: of each target one batch, as the protocol has it."""
    for index in range(max(map(len, batches.values()), default=0)):
        yield {t: each[index] for t, each in batches.items() if index < len(each)}


def _size(output: Output) -> int:
    parts = [output.key, output.value, *(value for _, value in output.headers)]
    names = sum(len(name) for name, _ in output.headers)
    return PER_RECORD_BYTES + names + sum(len(part or b"") for part in parts)
