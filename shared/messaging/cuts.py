"""Tells a connection that was cut as aiokafka expects it to be told.

On uvloop, writing to a connection whose end is known is a RuntimeError; aiokafka knows
an OSError only, and takes the other for a bug: the batch, a heartbeat or a fetch fails
for good. `make chaos` saw a service end with it.
Not here: what is done about a cut connection (`ledger`, and aiokafka itself).
"""

from typing import Any

from aiokafka.conn import AIOKafkaConnection, CloseReason
from aiokafka.errors import KafkaConnectionError

CLOSED = "the handler is closed"
"""How uvloop's message ends."""


def tell_cuts() -> None:
    """Let every connection of this process tell a cut as a KafkaConnectionError."""
    send = AIOKafkaConnection.send
    if getattr(send, "tells_cuts", False):
        return

    def telling(
        self: Any,  # noqa: ANN401 - aiokafka's connection
        request: Any,  # noqa: ANN401 - aiokafka's request
        expect_response: bool = True,  # noqa: FBT001, FBT002 - as aiokafka calls it
    ) -> Any:  # noqa: ANN401 - aiokafka's future
        try:
            return send(self, request, expect_response)
        except RuntimeError as error:
            if CLOSED not in str(error):
                raise
            self.close(reason=CloseReason.CONNECTION_BROKEN, exc=error)
            raise KafkaConnectionError("the connection was cut") from error

    telling.tells_cuts = True  # type: ignore[attr-defined]
    AIOKafkaConnection.send = telling
