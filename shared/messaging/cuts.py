"""Tells a connection that was cut as what it is: an OSError.

On uvloop, writing to a connection whose end is known is a RuntimeError. The clients of
Kafka and of Valkey, and the ledger, know an OSError only and take the other for a bug:
a heartbeat, a fetch or a sender ends for good, or the process does. `make chaos` saw
each. Both clients write through asyncio's streams, so it is told there, once for all;
what comes to the ledger or to a door another way (`cuts_told`) is told there.
Not here: what is done about a cut connection (`ledger`, and the clients themselves).
"""

import contextlib
from asyncio import StreamWriter
from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any

CLOSED = "the handler is closed"
"""How uvloop's message ends."""
WRITES = ("write", "writelines", "write_eof")


@contextlib.contextmanager
def cuts_told() -> Iterator[None]:
    """Raise ConnectionResetError where uvloop says that a connection is closed."""
    try:
        yield
    except RuntimeError as error:
        if not str(error).endswith(CLOSED):
            raise
        raise ConnectionResetError("the connection was cut") from error


def tell_cuts() -> None:
    """Let every stream of this process tell a cut, whoever writes to it."""
    for name in WRITES:
        write = getattr(StreamWriter, name)
        if not getattr(write, "tells_cuts", False):
            setattr(StreamWriter, name, _telling(write))


def _telling(write: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(write)
    def telling(*arguments: Any) -> Any:  # noqa: ANN401 - as asyncio's streams have it
        # Not `cuts_told`: this is on the way of every request.
        try:
            return write(*arguments)
        except RuntimeError as error:
            if not str(error).endswith(CLOSED):
                raise
            raise ConnectionResetError("the connection was cut") from error

    telling.tells_cuts = True  # type: ignore[attr-defined]
    return telling
