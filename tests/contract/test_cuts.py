"""A connection that was cut is told as one, on the event loop that the services use.

Connections to the real Kafka and the real Valkey go through a proxy, which resets them.
What comes next is written when it matters: uvloop has closed the connection, and the
client does not know of it yet.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from dataclasses import asdict, dataclass
from typing import Any

import pytest
import uvloop
from aiokafka.conn import AIOKafkaConnection
from aiokafka.errors import KafkaConnectionError
from aiokafka.protocol.admin import ApiVersionRequest
from redis.exceptions import ConnectionError as ValkeyConnectionError

from chaos.loop import LoopThread
from chaos.proxy import Proxy
from shared.messaging.cuts import CLOSED, WRITES, cuts_told, tell_cuts
from shared.messaging.line import Incoming
from shared.messaging.records import Record
from shared.messaging.state import connect
from shared.settings import RedisSettings
from stack.local import LocalStack
from stack.ports import LOOPBACK, free_port
from tests.contract.conftest import Bench
from tests.support.counting_line import CountingLine


@dataclass(frozen=True, slots=True, kw_only=True)
class Between:
    """A proxy, in a loop and a thread of its own."""

    proxy: Proxy
    loop: LoopThread

    @property
    def port(self) -> int:
        return self.proxy.port

    async def cut(self, writer: asyncio.StreamWriter) -> None:
        """Return when uvloop holds the connection for closed."""
        await asyncio.wrap_future(self.loop.begin(self.proxy.reset()))
        async with asyncio.timeout(10):
            while "closed=True" not in repr(writer.transport):  # noqa: ASYNC110
                await asyncio.sleep(0)


Use = Callable[[Between], Coroutine[Any, Any, None]]


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    before = {name: getattr(asyncio.StreamWriter, name) for name in WRITES}
    yield
    for name, write in before.items():
        setattr(asyncio.StreamWriter, name, write)


def _through_proxy(use: Use, *, target: int) -> None:
    """Let a client use a connection that the proxy cuts, on uvloop."""
    proxy = Proxy(port=free_port(), target=target)
    with LoopThread() as loop:
        loop.run(proxy.start(), seconds=10)
        try:
            uvloop.run(use(Between(proxy=proxy, loop=loop)))
        finally:
            loop.run(proxy.stop(), seconds=10)


@contextlib.asynccontextmanager
async def _cut_kafka(between: Between) -> AsyncIterator[AIOKafkaConnection]:
    connection = AIOKafkaConnection(LOOPBACK, between.port)
    await connection.connect()
    # It reads the end of a connection in its own time: here it does not get to it.
    connection._read_task.cancel()
    await between.cut(connection._writer)
    with contextlib.closing(connection):
        yield connection


async def _kafka(between: Between) -> None:
    async with _cut_kafka(between) as connection:
        await connection.send(ApiVersionRequest())


async def _kafka_signing_in(between: Between) -> None:
    async with _cut_kafka(between) as connection:
        await connection._send_sasl_token(b"token")


async def _valkey(between: Between) -> None:
    async with connect(
        RedisSettings(url=f"redis://{LOOPBACK}:{between.port}/0")
    ) as one:
        await one.ping()
        connection = await one.connection_pool.get_connection()  # type: ignore[no-untyped-call]
        try:
            await between.cut(connection._writer)
            await connection.send_command("PING")
        finally:
            await one.connection_pool.release(connection)


CLIENTS = [
    pytest.param(_kafka, "kafka", KafkaConnectionError, id="kafka"),
    pytest.param(
        _kafka_signing_in, "kafka", KafkaConnectionError, id="kafka-signing-in"
    ),
    pytest.param(_valkey, "valkey", ValkeyConnectionError, id="valkey"),
]


@pytest.mark.parametrize(("use", "part", "error"), CLIENTS)
class TestTellCuts:
    def test_without_it_no_client_knows_a_cut_on_uvloop(
        self,
        live_infrastructure: LocalStack,
        use: Use,
        part: str,
        error: type[Exception],
    ) -> None:
        del error

        with pytest.raises(RuntimeError, match="the handler is closed") as told:
            _through_proxy(use, target=live_infrastructure.ports.of(part))

        assert type(told.value) is RuntimeError

    def test_a_cut_is_a_connection_error_to_the_client(
        self,
        live_infrastructure: LocalStack,
        use: Use,
        part: str,
        error: type[Exception],
    ) -> None:
        tell_cuts()
        tell_cuts()

        with pytest.raises(error):
            _through_proxy(use, target=live_infrastructure.ports.of(part))


class TestCutsTold:
    def test_tells_a_cut_that_comes_another_way(
        self, live_infrastructure: LocalStack
    ) -> None:
        async def past_the_streams(between: Between) -> None:
            reader, writer = await asyncio.open_connection(LOOPBACK, between.port)
            writer.write(b"PING\r\n")
            await reader.readline()
            await between.cut(writer)
            with cuts_told():
                writer.transport.write(b"x")

        with pytest.raises(ConnectionResetError):
            _through_proxy(
                past_the_streams, target=live_infrastructure.ports.of("valkey")
            )

    def test_tells_nothing_of_a_bug(self) -> None:
        with pytest.raises(RuntimeError, match="a bug"), cuts_told():
            raise RuntimeError("a bug")


@dataclass(slots=True, kw_only=True)
class CutLine(CountingLine):
    """Meets so many cuts that nobody told."""

    cuts: int

    def read(self, record: Record) -> Incoming[bytes]:
        """Read a record; raises what uvloop does."""
        if self.cuts:
            self.cuts -= 1
            raise RuntimeError(f"unable to perform operation on <it>; {CLOSED}")
        # `super()` without its class knows no class with slots.
        return CountingLine.read(self, record)


class TestLedger:
    async def test_takes_a_batch_again_that_met_a_cut_which_nobody_told(
        self, bench: Bench
    ) -> None:
        bench.line = CutLine(**asdict(bench.line), cuts=2)
        await bench.send(b"x", b"x")

        ledger = await bench.start()

        assert await bench.counted(2) == {b"a:1": 1, b"a:2": 1}
        assert bench.line.cuts == 0
        assert not ledger.failed.done()
