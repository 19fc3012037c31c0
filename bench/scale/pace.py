"""A steady rate for a time: applications sent when due, and minutes as they end."""

import asyncio
import time
from array import array
from collections.abc import AsyncIterator
from dataclasses import dataclass

from bench.scale.ends import Ends
from bench.scale.minutes import Minute, quantiles_of
from bench.scale.running import PATIENCE, RunningLine, drain
from bench.scale.spent import Spent, look

WARM = 1_000
TICK = 0.002
FIRST_S = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The counts of a soak at one moment."""

    sent: int
    determined: int
    spent: Spent


class Pace:
    """A soak of one line. `minutes` may be of any length, for short trials."""

    def __init__(
        self, *, line: RunningLine, rate: float, minutes: int, minute_s: float
    ) -> None:
        self._line = line
        self._rate = rate
        self._minute_s = minute_s
        self._minutes = minutes
        self._total = round(rate * minute_s * minutes)
        self._begun = 0.0
        self._latencies: array[float] = array("d")
        self.missing = self.doubled = 0

    async def run(self) -> AsyncIterator[Minute]:
        """Warm the line, then yield each minute; what is missing is known afterwards.

        May raise Stuck.
        """
        async with Ends(
            bootstrap=self._line.bootstrap,
            prefix=self._line.prefix,
            partitions=self._line.partitions,
            cases=WARM + self._total,
            on_seen=self._see,
        ) as ends:
            await drain(line=self._line, ends=ends, cases=WARM)
            self._begun = time.perf_counter() + FIRST_S
            self._latencies = array("d")
            sending = asyncio.create_task(self._send(ends))
            before = self._look(ends)
            for number in range(1, self._minutes + 1):
                await self._until(number)
                after = self._look(ends)
                yield self._minute(number, before, after)
                before = after
            await sending
            await ends.all_kept()
            await ends.all_determined(patience=PATIENCE)
            self.missing, self.doubled = ends.missing, ends.doubled

    async def _send(self, ends: Ends) -> None:
        for place in range(self._total):
            due = self._begun + place / self._rate
            left = due - time.perf_counter()
            if left > 0:
                await asyncio.sleep(max(left, TICK))
            await ends.send()

    async def _until(self, number: int) -> None:
        end = self._begun + number * self._minute_s
        await asyncio.sleep(max(0.0, end - time.perf_counter()))

    def _see(self, number: int) -> None:
        if number >= WARM:
            due = self._begun + (number - WARM) / self._rate
            self._latencies.append((time.perf_counter() - due) * 1_000)

    def _look(self, ends: Ends) -> Counted:
        return Counted(
            sent=ends.sent,
            determined=ends.determined,
            spent=look(self._line.children),
        )

    def _minute(self, number: int, before: Counted, after: Counted) -> Minute:
        latencies, self._latencies = self._latencies, array("d")
        p50, p99 = quantiles_of(list(latencies))
        determined = after.determined - before.determined
        return Minute(
            number=number,
            sent=after.sent - before.sent,
            determined=determined,
            waiting=after.sent - after.determined,
            p50=p50,
            p99=p99,
            cost={
                part: seconds * 1_000 / max(determined, 1)
                for part, seconds in after.spent.since(before.spent).items()
            },
            memory=dict(after.spent.memory),
        )
