"""The proxy before Kafka and Valkey passes all on, and cuts and stalls when told to."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from chaos.proxy import Proxy
from stack.ports import LOOPBACK, free_port

MUCH = b"x" * 1_000_000


@dataclass(slots=True, kw_only=True)
class Ends:
    proxy: Proxy
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def echo(self, sent: bytes) -> bytes:
        self.writer.write(sent)
        return await self.reader.readexactly(len(sent))


async def _echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while piece := await reader.read(65_536):
        writer.write(piece)
    writer.close()


async def _close(writer: asyncio.StreamWriter) -> None:
    writer.close()
    with contextlib.suppress(ConnectionError):
        await writer.wait_closed()


@pytest.fixture
async def ends() -> AsyncIterator[Ends]:
    there = await asyncio.start_server(_echo, LOOPBACK, free_port())
    target = int(there.sockets[0].getsockname()[1])
    proxy = Proxy(port=free_port(), target=target)
    await proxy.start()
    reader, writer = await asyncio.open_connection(LOOPBACK, proxy.port)
    yield Ends(proxy=proxy, reader=reader, writer=writer)
    await _close(writer)
    await proxy.stop()
    there.close()
    await asyncio.sleep(0.05)  # what was cut is told to both ends


class TestProxy:
    async def test_passes_all_on(self, ends: Ends) -> None:
        assert await ends.echo(MUCH) == MUCH

    async def test_cuts_what_is_open(self, ends: Ends) -> None:
        await ends.echo(b"first")

        await ends.proxy.reset()

        with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
            await ends.echo(b"second")
        assert ends.proxy.cuts == 2

    async def test_passes_nothing_while_it_stalls(self, ends: Ends) -> None:
        await ends.echo(b"first")
        stalled = asyncio.create_task(ends.proxy.stall(seconds=0.3))
        await asyncio.sleep(0)

        echoed = asyncio.create_task(ends.echo(b"second"))
        done, _ = await asyncio.wait(
            {echoed, stalled}, return_when=asyncio.FIRST_COMPLETED
        )

        assert done == {stalled}
        assert await echoed == b"second"

    async def test_takes_nobody_in_while_it_refuses(self, ends: Ends) -> None:
        refusing = asyncio.create_task(ends.proxy.refuse(seconds=0.3))
        await asyncio.sleep(0)
        reader, writer = await asyncio.open_connection(LOOPBACK, ends.proxy.port)

        with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
            await reader.readexactly(1)

        await _close(writer)
        await refusing
