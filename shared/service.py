"""Runs one service: waits for Kafka and Valkey, then the ledger and the HTTP door.

Ends with exit code 0 on SIGTERM or SIGINT, 70 when a restart or a person must mend it.
"""

import asyncio
import contextlib
import gc
import os
import signal
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import structlog
import uvicorn
import uvloop
from aiokafka.errors import KafkaError
from fastapi import FastAPI
from redis.asyncio import Redis
from redis.exceptions import RedisError

from shared.http import make_app
from shared.logs import configure_logs
from shared.messaging.crash import from_words
from shared.messaging.cuts import tell_cuts
from shared.messaging.layout import partition_count
from shared.messaging.ledger import Ledger
from shared.messaging.line import Line
from shared.messaging.state import State, connect
from shared.messaging.verdicts import MustStop, TryAgain
from shared.settings import KafkaSettings, RedisSettings, ServiceSettings

EX_SOFTWARE = 70
WAIT_S = 0.5

log = structlog.get_logger()


@dataclass(slots=True)
class Parts:
    """What a service is put together from, filled while it starts."""

    kafka: KafkaSettings
    redis: Redis
    partitions: int = 0
    ledger: Ledger | None = None
    failed: asyncio.Future[BaseException] = field(default_factory=asyncio.Future)
    closing: list[Callable[[], Awaitable[None]]] = field(default_factory=list)

    def fail(self, error: Exception) -> None:
        """End the process, because a restart mends what happened."""
        if not self.failed.done():
            self.failed.set_result(error)

    def assembled(self) -> bool:
        """Say whether Kafka and Valkey were there and the routes stand."""
        return self.ledger is not None

    def alive(self) -> bool:
        """Say whether the ledger runs, or is still waiting for its surroundings."""
        return self.ledger is None or self.ledger.alive()

    def ready(self) -> bool:
        """Say whether the ledger runs and nothing holds it up."""
        return self.ledger is not None and self.ledger.ready()


class _Server(uvicorn.Server):
    """A server that leaves signals to the service, which has more to close."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield

    def leave(self) -> None:
        """Answer what is open, then end."""
        self.should_exit = True


Assemble = Callable[[Parts, FastAPI], Awaitable[Line[Any]]]


def run_service(*, name: str, settings: ServiceSettings, assemble: Assemble) -> int:
    """Run until a signal or a failure; return the exit code."""
    configure_logs(service=name, level=settings.log_level)
    tell_cuts()
    # Few objects of this service form cycles: collect less often (about a third less
    # CPU in the consume loop), and not what was imported.
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    return uvloop.run(_run(name, settings, assemble))


async def _run(name: str, settings: ServiceSettings, assemble: Assemble) -> int:
    parts = Parts(kafka=KafkaSettings(), redis=connect(RedisSettings()))
    app = make_app(
        title=f"imr {name}",
        alive=parts.alive,
        ready=parts.ready,
        assembled=parts.assembled,
    )
    server = _Server(
        uvicorn.Config(
            app,
            host=settings.http_host,
            port=settings.http_port,
            log_level="warning",
            access_log=False,
            timeout_graceful_shutdown=5,
        )
    )
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, server.leave)
    door = asyncio.create_task(server.serve())
    work = asyncio.create_task(_work(name, parts, app, assemble))
    await asyncio.wait({door, work}, return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    work.cancel()
    await asyncio.wait({door, work})
    await _close(parts)
    failure = None if work.cancelled() else work.exception()
    if failure is None:
        return 0
    log.error(
        "service ends",
        reason=str(failure)
        if isinstance(failure, MustStop)
        else type(failure).__name__,
    )
    return EX_SOFTWARE


async def _work(name: str, parts: Parts, app: FastAPI, assemble: Assemble) -> None:
    parts.partitions = await _surroundings(parts)
    try:
        ledger = await _start(name, parts, app, assemble)
    except (KafkaError, RedisError, OSError) as error:
        # Half of it is there: a new process is sooner right than what is left of it.
        raise MustStop(
            "Kafka or Valkey went away while the service started: restart it"
        ) from error
    parts.ledger = ledger
    log.info("service started", partitions=parts.partitions)
    done, _ = await asyncio.wait(
        {ledger.failed, parts.failed}, return_when=asyncio.FIRST_COMPLETED
    )
    raise done.pop().result()


async def _start(name: str, parts: Parts, app: FastAPI, assemble: Assemble) -> Ledger:
    line = await assemble(parts, app)
    reached = from_words(
        crash_at=os.environ.get("IMR_CRASH_AT"),
        freeze_at=os.environ.get("IMR_FREEZE_AT"),
    )
    state = State(redis=parts.redis, service=name)
    ledger = Ledger(line=line, kafka=parts.kafka, state=state, reached=reached)
    await ledger.start()
    return ledger


async def _surroundings(parts: Parts) -> int:
    """Wait until Kafka has the topics and Valkey answers; say what is missing."""
    said = ""
    while True:
        try:
            await parts.redis.ping()
            return await partition_count(parts.kafka)
        except TryAgain as verdict:
            missing = verdict.reason
        except (RedisError, OSError) as error:
            missing = f"valkey: {type(error).__name__}"
        if missing != said:
            log.warning("waiting", missing=missing)
            said = missing
        await asyncio.sleep(WAIT_S)


async def _close(parts: Parts) -> None:
    try:
        if parts.ledger is not None:
            await parts.ledger.stop()
        for close in reversed(parts.closing):
            await close()
        await parts.redis.aclose()
    except (KafkaError, RedisError, OSError, TimeoutError) as error:
        log.warning("not closed cleanly", error=type(error).__name__)
