"""What several partitions have to send goes out in one transaction.

A transaction costs a broker the same for one partition as for many. While one is on its
way, what others have to send gathers, and goes with the next: at once when idle, many
together under load.
It is written as one of those who take part, so whoever claims that partition next ends
it if it was left open (the ids are shared), and it moves offsets only for a member of
the group's generation (so whoever woke up late moves none).
Not here: what a batch brings about (`apply`), the requests (`writer`, `transactions`).
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from aiokafka import TopicPartition

from shared.messaging.claims import Claim
from shared.messaging.crash import Reached, quietly
from shared.messaging.cuts import cuts_told
from shared.messaging.records import Output
from shared.messaging.transactions import commit_offsets
from shared.messaging.wire import Wire
from shared.messaging.writer import Load, write_transaction

PACE_S = 0.02
"""From the beginning of one to that of the next: more of them cost more than they gain.

At 100 cases/s on two cores with Kafka, 20 ms took a fifth of Kafka's time and of the
latency away (docs/performance.md).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Waiting:
    claim: Claim
    load: Load
    arrived: asyncio.Future[None] = field(default_factory=asyncio.Future)


class Convoy:
    """Takes loads along, one transaction at a time."""

    def __init__(self, *, wire: Wire, reached: Reached = quietly) -> None:
        self._wire = wire
        self._reached = reached
        self._waiting: list[_Waiting] = []
        self._under_way: asyncio.Task[None] | None = None
        self._began = -PACE_S

    async def take(
        self,
        claim: Claim,
        outputs: Sequence[Output],
        *,
        source: TopicPartition,
        next_offset: int,
    ) -> None:
        """Send all outputs and the group's next offset, or nothing of it.

        Raises what ended the transaction, for all who took part.
        """
        load = Load(source=source, next_offset=next_offset, outputs=outputs)
        waiting = _Waiting(claim=claim, load=load)
        self._waiting.append(waiting)
        if self._under_way is None or self._under_way.done():
            self._under_way = asyncio.create_task(self._run())
        await waiting.arrived

    async def _run(self) -> None:
        clock = asyncio.get_running_loop()
        while self._waiting:
            await asyncio.sleep(self._began + PACE_S - clock.time())
            self._began = clock.time()
            going = self._next()
            try:
                with cuts_told():
                    await self._write(going)
            except Exception as error:  # noqa: BLE001 - those who wait tell what it is
                for each in going:
                    if not each.arrived.done():
                        each.arrived.set_exception(error)
            else:
                for each in going:
                    if not each.arrived.done():
                        each.arrived.set_result(None)

    def _next(self) -> list[_Waiting]:
        """Take out those who wait and are of one generation of the group."""
        member = self._waiting[0].claim.member
        going = [w for w in self._waiting if w.claim.member == member]
        self._waiting = [w for w in self._waiting if w.claim.member != member]
        return going

    async def _write(self, going: Sequence[_Waiting]) -> None:
        member = going[0].claim.member
        loads = [each.load for each in going]
        if not any(load.outputs for load in loads):
            offsets = {load.source: load.next_offset for load in loads}
            await commit_offsets(self._wire, offsets, member=member)
            return
        # The one that led longest ago: markers of its last transaction are written.
        leading = min((each.claim for each in going), key=lambda claim: claim.led)
        leading.led = asyncio.get_running_loop().time()
        await write_transaction(
            leading.transactions, loads, member=member, reached=self._reached
        )
