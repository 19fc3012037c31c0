"""CPU and memory of processes and all that they started."""

import asyncio
import contextlib
from collections.abc import Mapping
from dataclasses import dataclass

import psutil

EVERY_S = 0.25
MEBIBYTE = 1_048_576


@dataclass(frozen=True, slots=True, kw_only=True)
class Memory:
    """Resident memory of one process in MiB: at its peak, and at the last look."""

    peak: float
    end: float


def cpu_seconds(pid: int) -> float:
    """Return user and system time of a process and its children; 0 if it is gone."""
    total = 0.0
    for each in _family(pid):
        with contextlib.suppress(psutil.Error):
            times = each.cpu_times()
            total += times.user + times.system
    return total


class Gauge:
    """Looks at memory a few times a second, for as long as it runs."""

    def __init__(self, pids: Mapping[str, int]) -> None:
        self._pids = pids
        self._peak = dict.fromkeys(pids, 0.0)
        self._end = dict.fromkeys(pids, 0.0)
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look."""
        self._task = asyncio.create_task(self._look())

    async def stop(self) -> dict[str, Memory]:
        """Look no more; return what was seen."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})
        self._look_once()
        return {n: Memory(peak=self._peak[n], end=self._end[n]) for n in self._pids}

    async def _look(self) -> None:
        while True:
            self._look_once()
            await asyncio.sleep(EVERY_S)

    def _look_once(self) -> None:
        for name, pid in self._pids.items():
            resident = 0.0
            for each in _family(pid):
                with contextlib.suppress(psutil.Error):
                    resident += each.memory_info().rss / MEBIBYTE
            self._end[name] = resident
            self._peak[name] = max(self._peak[name], resident)


def _family(pid: int) -> list[psutil.Process]:
    try:
        process = psutil.Process(pid)
        return [process, *process.children(recursive=True)]
    except psutil.Error:
        return []
