"""A TCP proxy that can cut, stall and slow what goes through it.

The services reach Kafka and Valkey through one each; upstream and the proof do not.
"""

import asyncio
import contextlib
import socket
import struct
from collections.abc import Coroutine
from typing import Any

from stack.ports import LOOPBACK

CHUNK = 64 * 1024
CLOSES_WITHIN_S = 5.0
NO_LINGER = struct.pack("ii", 1, 0)
"""Closes a connection with a reset, at once, whatever was not sent yet."""


class Proxy:
    """Passes connections on to a port. All of it runs in one event loop."""

    def __init__(self, *, port: int, target: int) -> None:
        self.port = port
        self.cuts = 0
        self._target = target
        self._open: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._flows = asyncio.Event()
        self._flows.set()
        self._delay_s = 0.0
        self._refuses = False
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listen."""
        self._server = await asyncio.start_server(self._accept, LOOPBACK, self.port)

    async def stop(self) -> None:
        """Close all."""
        if self._server is not None:
            self._server.close()
        self._flows.set()
        self._end_all()
        while self._tasks:
            await asyncio.wait(tuple(self._tasks), timeout=CLOSES_WITHIN_S)
        await asyncio.sleep(0)  # so that each transport has told its ends

    async def reset(self) -> None:
        """Reset every connection at once, in the middle of whatever goes on."""
        for writer in tuple(self._open):
            # Without it, an end looks like one in order: what was sent is delivered.
            writer.get_extra_info("socket").setsockopt(
                socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER
            )
        self._end_all()

    def _end_all(self) -> None:
        for writer in tuple(self._open):
            self.cuts += 1
            writer.transport.abort()

    async def stall(self, *, seconds: float) -> None:
        """Pass nothing on for a while, and say nothing of it; then go on."""
        self._flows.clear()
        await asyncio.sleep(seconds)
        self._flows.set()

    async def drop(self, *, seconds: float) -> None:
        """Pass nothing on for a while, then cut: what was under way is lost."""
        self._flows.clear()
        await asyncio.sleep(seconds)
        self._end_all()
        self._flows.set()

    async def slow(self, *, seconds: float, delay_s: float) -> None:
        """Hold up every piece for a while."""
        self._delay_s = delay_s
        await asyncio.sleep(seconds)
        self._delay_s = 0.0

    async def refuse(self, *, seconds: float) -> None:
        """End all, and take nobody in for a while."""
        self._refuses = True
        self._end_all()
        await asyncio.sleep(seconds)
        self._refuses = False

    async def _accept(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        if self._refuses:
            writer.transport.abort()
            return
        try:
            there = await asyncio.open_connection(LOOPBACK, self._target)
        except OSError:
            writer.transport.abort()
            return
        self._open |= {writer, there[1]}
        ways = (self._pass(reader, there[1]), self._pass(there[0], writer))
        await asyncio.gather(*(self._task(way) for way in ways), return_exceptions=True)
        for one in (writer, there[1]):
            self._open.discard(one)
            one.transport.abort()

    def _task(self, way: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.ensure_future(way)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        with contextlib.suppress(OSError):
            while piece := await reader.read(CHUNK):
                if self._delay_s:
                    await asyncio.sleep(self._delay_s)
                await self._flows.wait()
                writer.write(piece)
                await writer.drain()
            writer.write_eof()
        if writer.transport.is_closing():
            return
        if not reader.at_eof():
            writer.transport.abort()
