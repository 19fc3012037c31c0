"""How a command ends: its exit code, and for an expected failure what to do about it.

Not here: failures of Kafka and Valkey (`services.console.cluster`).
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum

import typer

EXIT_CODES = (
    "0 done; 1 the answer is no (refused, rejected, not found, too late); "
    "2 wrong usage; 3 Kafka or Valkey cannot be reached; 4 no outcome within "
    "--timeout; 5 nothing is broken, but not all can be vouched for here (verify)."
)


class Exit(IntEnum):
    """The exit codes of `imr`, for scripts."""

    OK = 0
    NO = 1
    USAGE = 2
    UNREACHABLE = 3
    LATE = 4
    UNSAID = 5
    INTERRUPTED = 130
    UNREAD = 141


class Stop(Exception):  # noqa: N818 - the name is what it does
    """The command cannot go on: what was expected and found, and what to do."""

    def __init__(self, message: str, *, code: Exit, advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.code = code
        self.advice = advice


@contextmanager
def answering() -> Iterator[None]:
    """Turn an expected failure into words on standard error and an exit code."""
    try:
        yield
    except Stop as stop:
        for line in (stop.message, stop.advice):
            if line:
                print(f"imr: {line}", file=sys.stderr)
        raise typer.Exit(stop.code) from None
    except KeyboardInterrupt:
        print("imr: interrupted", file=sys.stderr)
        raise typer.Exit(Exit.INTERRUPTED) from None


def leave(code: Exit) -> None:
    """End the command with a code, if that is not zero."""
    if code is not Exit.OK:
        raise typer.Exit(code)
