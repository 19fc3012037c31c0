"""A lane for each partition: what arrives waits here while a batch is on its way.

So partitions do not wait for one another, and a batch grows for as long as the one
before it takes: at once when idle, large under load.
A place to go back to (`wanted`) is taken up between two fetches only; until then all
that arrives was fetched before, and is dropped. So nothing is ever passed over.
Not here: what is done with a batch (`ledger`, `hold`).
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence

from shared.messaging.records import Record

Take = Callable[[int, list[Record]], Awaitable[None]]


class Lane:
    """The records of one partition in order. `lock` is held by who works on it."""

    def __init__(self, *, partition: int, most_records: int, take: Take) -> None:
        self.partition = partition
        self.lock = asyncio.Lock()
        self.wanted: int | None = None
        self.busy_since: float | None = None
        self._most = most_records
        self._take = take
        self._waiting: list[Record] = []
        self._news = asyncio.Event()
        self._room = asyncio.Event()
        self._task = asyncio.create_task(self._run())

    @property
    def has_waiting(self) -> bool:
        """Say whether records wait to be taken."""
        return bool(self._waiting)

    @property
    def task(self) -> asyncio.Task[None]:
        """Return what takes its records; it ends by being cancelled, or by a bug."""
        return self._task

    def busy_for(self) -> float:
        """Return for how many seconds the batch in hand has been on its way."""
        since = self.busy_since
        return 0.0 if since is None else time.monotonic() - since

    async def add(self, records: Sequence[Record]) -> None:
        """Let records wait, as soon as there is room; drop them if it goes back."""
        while len(self._waiting) >= self._most and self.wanted is None:
            self._room.clear()
            await self._room.wait()
        if self.wanted is None:
            self._waiting += records
            self._news.set()

    def go_back(self, offset: int) -> None:
        """Forget what waits; the next fetch begins at this offset."""
        self.wanted = offset
        self.forget()

    def forget(self) -> None:
        """Forget what waits."""
        self._waiting.clear()
        self._room.set()

    def close(self) -> None:
        """Take nothing more."""
        self._task.cancel()

    async def _run(self) -> None:
        while True:
            await self._news.wait()
            async with self.lock:
                records = self._waiting[: self._most]
                del self._waiting[: self._most]
                self._room.set()
                if not self._waiting:
                    self._news.clear()
                if records:
                    self.busy_since = time.monotonic()
                    await self._take(self.partition, records)
                    self.busy_since = None
