"""How far a download is: a bar on a terminal, plain lines elsewhere."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

from stack.maven import Advance

MEGABYTE = 1_000_000


class Downloads:
    """Shows downloads that run side by side as one sum. Use as a context manager."""

    def __init__(self, *, title: str, total: int, console: Console) -> None:
        self._title = title
        self._total = total
        self._console = console
        self._done = 0
        self._told = 0
        self._lock = threading.Lock()
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            DownloadColumn(),
            TextColumn("{task.fields[name]}"),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task(title, total=total, name="")

    def __enter__(self) -> Self:
        """Show the bar."""
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        self._bar.stop()

    @contextmanager
    def one(self, name: str, _size: int) -> Iterator[Advance]:
        """Follow one download."""

        def advance(size: int) -> None:
            with self._lock:
                self._done += size
                self._bar.update(self._task, completed=self._done, name=name)

        yield advance
        with self._lock:
            self._tell(name)

    def _tell(self, name: str) -> None:
        if self._console.is_terminal:
            return
        percent = min(100, 100 * self._done // max(1, self._total))
        # A line for each tenth: enough to see that it moves.
        if percent // 10 > self._told:
            self._told = percent // 10
            self._console.print(
                f"  {self._title}: {percent:3} % "
                f"({self._done / MEGABYTE:.0f} of {self._total / MEGABYTE:.0f} MB, "
                f"last {name})",
                highlight=False,
            )
