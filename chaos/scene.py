"""All that a disturbance has in hand: the fleet, upstream, the proxies, chance."""

import random
from collections.abc import Coroutine, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from chaos.fleet import Fleet
from chaos.loop import LoopThread
from chaos.proof.history import Sent
from chaos.proof.names import DETERMINATIONS
from chaos.proxy import Proxy
from chaos.upstream import Upstream
from stack.local import LocalStack
from stack.ports import LOOPBACK, free_port
from stack.settings import StackSettings

PARTITIONS = 4
FLOW_S = 2.0
SENT_WITHIN_S = 90.0


@dataclass(slots=True, kw_only=True)
class Scene:
    """A running line, and what a disturbance may do with it."""

    stack: LocalStack
    fleet: Fleet
    loop: LoopThread
    upstream: Upstream
    kafka: Proxy
    valkey: Proxy
    chance: random.Random
    _under_way: list["Future[None]"] = field(default_factory=list)

    def flow(self, records: Sequence[Sent], *, over_s: float = FLOW_S) -> None:
        """Begin to send records, spread over some seconds, and return at once."""
        self._under_way.append(
            self.loop.begin(self.upstream.send(records, over_s=over_s))
        )

    def all_sent(self) -> None:
        """Wait until Kafka has all that was to be sent. May raise NotWithin."""
        for sending in self._under_way:
            self.fleet.until(sending.done, seconds=SENT_WITHIN_S, what="all sent")
            sending.result()
        self._under_way.clear()

    def begin(self, work: Coroutine[Any, Any, None]) -> "Future[None]":
        """Let something go on beside the rest."""
        return self.loop.begin(work)

    def issued(self) -> int:
        """Return how many determinations were seen so far."""
        return self.upstream.seen[DETERMINATIONS]


@contextmanager
def make_scene(
    *,
    folder: Path,
    seed: str,
    broken: str = "",
    environment: Mapping[str, str] | None = None,
    kafka_settings: Mapping[str, str] | None = None,
) -> Iterator[Scene]:
    """Run Kafka and Valkey, proxies before both, and no service yet."""
    stack = LocalStack(folder=folder, settings=StackSettings(partitions=PARTITIONS))
    second, proxied, view = free_port(), free_port(), free_port()
    stack.kafka_settings |= dict(kafka_settings or {})
    stack.kafka_settings |= _listeners(stack, second=second, proxied=proxied)
    kafka = Proxy(port=proxied, target=second)
    valkey = Proxy(port=view, target=stack.ports.valkey)
    where = {
        "KAFKA_BOOTSTRAP_SERVERS": f"{LOOPBACK}:{proxied}",
        "REDIS_URL": f"redis://{LOOPBACK}:{view}/0",
    }
    with stack, LoopThread() as loop:
        stack.start_infrastructure()
        stack.provision()
        upstream = Upstream(bootstrap_servers=stack.bootstrap_servers)
        loop.run(upstream.start(), seconds=60)
        for proxy in (kafka, valkey):
            loop.run(proxy.start(), seconds=10)
        own_environment = where | dict(environment or {})
        fleet = Fleet(stack, environment=own_environment, broken=broken)
        try:
            yield Scene(
                stack=stack,
                fleet=fleet,
                loop=loop,
                upstream=upstream,
                kafka=kafka,
                valkey=valkey,
                chance=random.Random(seed),
            )
        finally:
            fleet.stop_all()
            for proxy in (kafka, valkey):
                loop.run(proxy.stop(), seconds=10)
            loop.run(upstream.stop(), seconds=60)


def _listeners(stack: LocalStack, *, second: int, proxied: int) -> dict[str, str]:
    """Return Kafka's settings for a listener whose clients go on by the proxy."""
    own = f"PLAINTEXT://{LOOPBACK}:{stack.ports.kafka}"
    controller = f"CONTROLLER://{LOOPBACK}:{stack.ports.controller}"
    protocols = "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,PROXIED:PLAINTEXT"
    return {
        "listener.security.protocol.map": protocols,
        "listeners": f"{own},{controller},PROXIED://{LOOPBACK}:{second}",
        "advertised.listeners": f"{own},PROXIED://{LOOPBACK}:{proxied}",
    }
