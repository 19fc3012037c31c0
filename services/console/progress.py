"""A progress bar for many documents, and a way to print beside it."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import rich.progress
from rich.console import Console

from services.console.screen import say, say_json, screen

SHOWN_FROM_BYTES = 64 * 1024


class Progress:
    """What is done so far, such as bytes.

    Lines are printed above it where both share a screen.
    """

    def __init__(
        self,
        bar: rich.progress.Progress | None,
        total: int | None,
        *,
        name: str = "sending",
    ) -> None:
        self._bar = bar
        self._task = None if bar is None else bar.add_task(name, total=total)

    def advance(self, count: int) -> None:
        """Add what was done."""
        if self._bar is not None and self._task is not None:
            self._bar.advance(self._task, count)

    def tell(self, *lines: str) -> None:
        """Print lines."""
        for line in lines:
            say(line)

    def tell_json(self, content: Mapping[str, Any]) -> None:
        """Print one line of JSON."""
        say_json(content)


@contextmanager
def counting(
    total: int | None, *, name: str = "sending", shown_from: int = SHOWN_FROM_BYTES
) -> Iterator[Progress]:
    """Show a bar while the block runs, if somebody looks and it may take long."""
    shared = sys.stdout.isatty()
    console = screen() if shared else Console(stderr=True)
    if not console.is_terminal or (total is not None and total < shown_from):
        yield Progress(None, total, name=name)
        return
    # Redirected, lines appear above the bar; but never those that go to a file.
    with rich.progress.Progress(
        console=console, transient=True, redirect_stdout=shared
    ) as bar:
        yield Progress(bar, total, name=name)
