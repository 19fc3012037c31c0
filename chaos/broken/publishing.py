"""Breaks how outputs are written (`shared.messaging.writer`)."""

from collections.abc import Sequence

from aiokafka import TopicPartition

from shared.messaging import hold, writer
from shared.messaging import transactions as protocol
from shared.messaging.crash import Reached, quietly
from shared.messaging.records import Output


def commit_first() -> None:
    """Commit the offset in one transaction, then send the outputs in another."""

    async def write(
        transactions: protocol.Transactions,
        outputs: Sequence[Output],
        *,
        source: TopicPartition,
        next_offset: int,
        group: str,
        reached: Reached = quietly,
    ) -> None:
        await transactions.begin((), group=group)
        await transactions.take_offset(source, next_offset, group=group)
        await transactions.commit()
        reached("after-send")
        batches = writer.in_batches(outputs, partition=source.partition)
        await transactions.begin(batches, group=group)
        for together in writer.in_rounds(batches):
            await transactions.send(together)
        await transactions.commit()

    hold.write_transaction = write  # type: ignore[attr-defined]


def look_at_no_answer() -> None:
    """Send, and commit without a look at what became of it."""

    def none(answer: object) -> Sequence[int]:
        del answer
        return ()

    protocol.codes_of_sends = none  # type: ignore[assignment]
