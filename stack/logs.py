"""The logs of a stack: their ends, or as they grow."""

import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path

PAUSE = 0.2


def pause() -> None:
    """Wait a moment."""
    time.sleep(PAUSE)


def ends(*, logs: Iterable[Path], lines: int) -> Iterator[str]:
    """Yield the last lines of each log, with its name in front."""
    for log in logs:
        text = log.read_text(encoding="utf-8", errors="replace")
        for line in text.splitlines()[-lines:]:
            yield _named(log, line)


def follow(
    *, logs: Iterable[Path], wait: Callable[[], None] = pause
) -> Generator[str, None, None]:
    """Yield the lines that are added to any of them from now on, for ever."""
    with ExitStack() as stack:
        files = {
            log: stack.enter_context(log.open(encoding="utf-8", errors="replace"))
            for log in logs
        }
        begun = dict.fromkeys(files, "")
        for file in files.values():
            file.seek(0, 2)
        while True:
            for log, file in files.items():
                *whole, begun[log] = (begun[log] + file.read()).split("\n")
                yield from (_named(log, line) for line in whole)
            wait()


def _named(log: Path, line: str) -> str:
    return f"{log.stem:9} | {line}"
