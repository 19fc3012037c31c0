"""Breaks how outputs are written (`shared.messaging.writer`)."""

from collections.abc import Sequence

from shared.messaging import convoy, writer
from shared.messaging import transactions as protocol
from shared.messaging.crash import Reached, quietly


def commit_first() -> None:
    """Commit the offsets in one transaction, then send the outputs in another."""

    async def write(
        transactions: protocol.Transactions,
        loads: Sequence[writer.Load],
        *,
        member: protocol.Member,
        reached: Reached = quietly,
    ) -> None:
        offsets = {load.source: load.next_offset for load in loads}
        await transactions.take_offsets(offsets, member=member)
        await transactions.commit()
        reached("after-send")
        for together in writer.in_rounds(writer.in_batches(loads)):
            await transactions.send(together)
        await transactions.commit()

    convoy.write_transaction = write  # type: ignore[attr-defined]


def look_at_no_answer() -> None:
    """Send, and commit without a look at what became of it."""

    def none(answer: object) -> Sequence[int]:
        del answer
        return ()

    protocol.codes_of_sends = none  # type: ignore[assignment]
