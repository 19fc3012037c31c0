"""What is printed and how: plain lines, JSON lines, tables; never a control character.

Text of a record is shown as it is: no markup in it is followed, no escape is passed on.
"""

import os
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

import orjson
import typer
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from services.console.exits import Exit

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


def printable(text: str) -> str:
    """Return a text without what would steer a terminal."""
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", text)


def screen() -> Console:
    """Return a console on standard output that changes nothing in what it prints."""
    return Console(markup=False, highlight=False, emoji=False, soft_wrap=True)


def say(text: str) -> None:
    """Print one line."""
    _put(printable(text))


def warn(text: str) -> None:
    """Print one line to standard error."""
    print(printable(text), file=sys.stderr)


def say_json(content: Mapping[str, Any]) -> None:
    """Print one line of JSON."""
    _put(orjson.dumps(content).decode())


def say_table(
    columns: Sequence[str], rows: Iterable[Sequence[str]], *, title: str = ""
) -> None:
    """Print a table, as wide as the terminal."""
    table = Table(title=Text(printable(title)) if title else None, title_justify="left")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(Text(printable(cell)) for cell in row))
    screen().print(table)


def say_wrapped(text: str, *, indent: int = 0) -> None:
    """Print a paragraph, broken at words to fit the terminal."""
    paragraph = Padding(Text(printable(text)), (0, 0, 0, indent))
    screen().print(paragraph, soft_wrap=False)


def _put(line: str) -> None:
    """Print a line; end the command where nobody reads on, as in `imr … | head`."""
    try:
        print(line, flush=True)
    except BrokenPipeError:
        # Python flushes once more at its end, and would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise typer.Exit(Exit.UNREAD) from None


def moment(time: datetime) -> str:
    """Return a time as all commands show it: UTC, to the second."""
    return f"{time.astimezone(UTC):%Y-%m-%d %H:%M:%S}Z"
