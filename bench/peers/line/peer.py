"""The line as a peer among peers: its real services, one process of each."""

import sys
from collections.abc import Callable
from pathlib import Path

from bench.peers.contract import Peer, Places, Process

SERVICES = ("intake", "evaluator", "letters")
TOPICS = ("rejections", *(f"{service}.dlq" for service in SERVICES))


def _prepare(_workdir: Path) -> None:
    """Do nothing: `make setup` did."""


def processes(
    *, real: bool, evaluators: int = 1
) -> Callable[[Places], tuple[Process, ...]]:
    """Return how the line is started, with its real evaluator or a trivial one."""

    def start(places: Places) -> tuple[Process, ...]:
        counts = dict.fromkeys(SERVICES, 1) | {"evaluator": evaluators}
        return tuple(
            _program(service, places, number=number, real=real)
            for service, count in counts.items()
            for number in range(1, count + 1)
        )

    return start


def _program(service: str, places: Places, *, number: int, real: bool) -> Process:
    return Process(
        name=service if number == 1 else f"{service}-{number}",
        argv=(
            *(sys.executable, "-m", "bench.peers.line.service"),
            *(service, places.prefix),
            *(("--trivial",) if service == "evaluator" and not real else ()),
        ),
        env={
            "KAFKA_BOOTSTRAP_SERVERS": places.bootstrap,
            "KAFKA_PARTITIONS": str(places.partitions),
            "REDIS_URL": places.redis_url,
            f"{service.upper()}_HTTP_PORT": "0",
            "EVALUATOR_MACHINE_MAY_DECIDE": "all",
        },
        kind=service,
    )


PEER = Peer(
    name="line",
    title="the line",
    exactly_once=True,
    prepare=_prepare,
    processes=processes(real=False),
    topics=TOPICS,
)


def real_line(*, evaluators: int) -> Peer:
    """Return the line with so many processes of its real evaluator."""
    return Peer(
        name="line_real",
        title="the line, with its real evaluator",
        exactly_once=True,
        prepare=_prepare,
        processes=processes(real=True, evaluators=evaluators),
        topics=TOPICS,
    )
