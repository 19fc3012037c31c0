"""Writes outputs in a transaction together with the offsets that brought them about."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from aiokafka import TopicPartition

from shared.messaging.broker import BATCH_BYTES
from shared.messaging.crash import Reached, quietly
from shared.messaging.records import Output
from shared.messaging.transactions import Member, Transactions

PER_RECORD_BYTES = 64
"""Lengths, offsets and the like around a record, rather too many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What a batch of one partition brought about, and where the next one begins."""

    source: TopicPartition
    next_offset: int
    outputs: Sequence[Output]


async def write_transaction(
    transactions: Transactions,
    loads: Sequence[Load],
    *,
    member: Member,
    reached: Reached = quietly,
) -> None:
    """Send all outputs and the group's next offsets, or nothing of it.

    Every answer is good before the next request goes out: nothing is committed of which
    a part was refused. After any error the caller drops `transactions`. Raises what
    `Transactions` raises.
    """
    for together in in_rounds(in_batches(loads)):
        await transactions.send(together)
    # After, not beside: while the coordinator notes one of the two, a broker cannot
    # verify the transaction for the other, and refuses it.
    offsets = {load.source: load.next_offset for load in loads}
    await transactions.take_offsets(offsets, member=member)
    reached("after-send")
    await transactions.commit()


def in_batches(loads: Iterable[Load]) -> dict[TopicPartition, list[list[Output]]]:
    """Return the batches of each target, in the order of the outputs."""
    batches: dict[TopicPartition, list[list[Output]]] = defaultdict(list)
    filled: dict[TopicPartition, int] = {}
    for load in loads:
        for output in load.outputs:
            of_source = output.partition is None
            number = load.source.partition if of_source else output.partition
            target = TopicPartition(output.topic, number)
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
