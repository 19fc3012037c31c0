"""Fakes that stand where a real one would; `tests/contract` holds them to the real."""

from collections.abc import Iterable, Mapping

from shared.messaging.state import NOTHING_APPLIED, Cursor, Fenced, Gap


class FakeState:
    """What a service keeps, in memory: the same answers as `State` on Valkey."""

    def __init__(self) -> None:
        self.epochs: dict[int, int] = {}
        self.cursors: dict[int, int] = {}
        self.kept: dict[tuple[int, str], bytes] = {}

    async def claim(self, partition: int) -> Cursor:
        """Fence every earlier claim of the partition and read its cursor."""
        self.epochs[partition] = self.epochs.get(partition, 0) + 1
        found = await self.cursor(partition)
        assert found is not None
        return found

    async def cursor(self, partition: int) -> Cursor | None:
        """Return the cursor as it is stored; None where there is none."""
        if partition not in self.epochs:
            return None
        state = self.cursors.get(partition, NOTHING_APPLIED)
        return Cursor(epoch=self.epochs[partition], state=state)

    async def read(
        self, partition: int, case_numbers: Iterable[str]
    ) -> dict[str, bytes | None]:
        """Return what is kept of these cases."""
        return {case: self.kept.get((partition, case)) for case in case_numbers}

    async def apply(
        self, partition: int, cursor: Cursor, kept: Mapping[str, bytes], *, last: int
    ) -> Cursor:
        """Write values and move the cursor; raises Fenced or Gap."""
        if self.epochs.get(partition) != cursor.epoch:
            raise Fenced
        if self.cursors.get(partition, NOTHING_APPLIED) != cursor.state:
            raise Gap
        self.kept |= {(partition, case): value for case, value in kept.items()}
        self.cursors[partition] = last
        return Cursor(epoch=cursor.epoch, state=last)

    async def look(
        self, partition: int, case_numbers: Iterable[str]
    ) -> tuple[int, dict[str, bytes | None]]:
        """Return the state cursor and what is kept of these cases."""
        kept = await self.read(partition, case_numbers)
        return self.cursors.get(partition, NOTHING_APPLIED), kept

    async def forget(self, partition: int, case_numbers: Iterable[str]) -> None:
        """Fence the claim, forget the state cursor and these cases."""
        await self.claim(partition)
        self.cursors.pop(partition, None)
        for case in case_numbers:
            self.kept.pop((partition, case), None)

    async def restore(self, partition: int, kept: Mapping[str, bytes]) -> None:
        """Set values where none is kept (the first one wins)."""
        for case, value in kept.items():
            self.kept.setdefault((partition, case), value)
