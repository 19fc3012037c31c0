"""A connection that was cut is told as one, on the event loop that the services use."""

import asyncio
from collections.abc import Iterator

import pytest
import uvloop
from aiokafka.conn import AIOKafkaConnection
from aiokafka.errors import KafkaConnectionError
from aiokafka.protocol.admin import ApiVersionRequest

from shared.messaging.cuts import tell_cuts
from stack.ports import LOOPBACK


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    before = AIOKafkaConnection.send
    yield
    AIOKafkaConnection.send = before


async def _send_after_a_cut() -> None:
    """Send over a connection whose transport has ended, before aiokafka knows."""

    async def cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        writer.transport.abort()

    server = await asyncio.start_server(cut, LOOPBACK, 0)
    port = server.sockets[0].getsockname()[1]
    _, writer = await asyncio.open_connection(LOOPBACK, port)
    connection = AIOKafkaConnection(LOOPBACK, port)
    connection._writer = writer
    writer.transport.abort()
    await asyncio.sleep(0.01)
    try:
        await connection.send(ApiVersionRequest())
    finally:
        server.close()


def test_a_cut_on_uvloop_is_no_error_of_kafka_by_itself() -> None:
    with pytest.raises(RuntimeError, match="the handler is closed"):
        uvloop.run(_send_after_a_cut())


def test_a_cut_is_told_as_a_connection_error() -> None:
    tell_cuts()
    tell_cuts()

    with pytest.raises(KafkaConnectionError):
        uvloop.run(_send_after_a_cut())
