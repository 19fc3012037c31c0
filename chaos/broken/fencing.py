"""Breaks what keeps a woken process out (`claims`, `state`, `transactions`)."""

import uuid
from dataclasses import replace

from shared.messaging import claims, state
from shared.messaging.broker import make_transactions
from shared.messaging.transactions import Member, Offsets, Transactions
from shared.messaging.wire import Wire

NO_GENERATION = -1


def own_transactional_ids() -> None:
    """Give every claim a transactional id of its own, so that none fences another."""

    def make(wire: Wire, *, transactional_id: str) -> Transactions:
        own = f"{transactional_id}-{uuid.uuid4()}"
        return make_transactions(wire, transactional_id=own)

    claims.make_transactions = make  # type: ignore[attr-defined]


def no_generation() -> None:
    """Let a transaction move offsets for whoever asks, as before KIP-447."""
    take = Transactions.take_offsets

    async def take_offsets(
        self: Transactions, offsets: Offsets, *, member: Member
    ) -> None:
        anybody = replace(member, generation=NO_GENERATION, member_id="")
        await take(self, offsets, member=anybody)

    Transactions.take_offsets = take_offsets  # type: ignore[method-assign]


def no_epoch() -> None:
    """Let the script write for whoever knows the cursor, whatever its epoch."""
    script = state.SCRIPT.read_text()
    check = "if at[1] ~= ARGV[1] then return 'FENCED' end\n"
    if check not in script:
        raise RuntimeError("the script has no such check: mend this patch")

    class Unfenced:
        """Stands for the file of the script."""

        @staticmethod
        def read_text() -> str:
            """Return the script without the check."""
            return script.replace(check, "")

    state.SCRIPT = Unfenced()  # type: ignore[assignment]
