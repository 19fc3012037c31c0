"""Named moments at which a test may kill or freeze a service. In production: nothing.

`IMR_CRASH_AT=after-state:3` kills the process (SIGKILL) when it reaches the moment the
third time; `IMR_FREEZE_AT=…` stops it (SIGSTOP) until somebody wakes it.
"""

import os
import signal
from collections.abc import Callable

MOMENTS = ("claimed", "read", "after-state", "after-send", "after-commit")

Reached = Callable[[str], None]


def quietly(moment: str) -> None:
    """Pass a moment and do nothing."""


def from_words(*, crash_at: str | None, freeze_at: str | None) -> Reached:
    """Return what to do at each moment; raises ValueError for a moment unknown."""
    wanted: dict[str, tuple[int, signal.Signals]] = {}
    for words, number in ((crash_at, signal.SIGKILL), (freeze_at, signal.SIGSTOP)):
        if words:
            moment, _, times = words.partition(":")
            if moment not in MOMENTS:
                raise ValueError(f"expected one of {MOMENTS}, found {moment!r}")
            wanted[moment] = (int(times or 1), number)
    if not wanted:
        return quietly
    seen: dict[str, int] = {}

    def reached(moment: str) -> None:
        seen[moment] = seen.get(moment, 0) + 1
        times, number = wanted.get(moment, (0, signal.SIGKILL))
        if seen[moment] == times:
            os.kill(os.getpid(), number)

    return reached
