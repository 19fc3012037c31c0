"""FastStream as its tutorial writes it: one message, ACK, @publisher, a join in Redis.

It is slow, so it is given fewer cases, and fewer a second.
"""

import sys
from pathlib import Path

from bench.peers.contract import Peer, Places, Process

STAGES = ("intake", "evaluator", "letters")
MOST_CASES = 1_000
MOST_RATE = 30.0


def _prepare(_workdir: Path) -> None:
    """Do nothing: FastStream is the project's own."""


def _processes(places: Places) -> tuple[Process, ...]:
    return tuple(
        Process(
            name=f"faststream-{stage}",
            argv=(sys.executable, "-m", "bench.peers.faststream.line", stage),
            env={
                "PEER_BOOTSTRAP": places.bootstrap,
                "PEER_REDIS": places.redis_url,
                "PEER_PREFIX": places.prefix,
            },
            kind=stage,
        )
        for stage in STAGES
    )


PEER = Peer(
    name="faststream",
    title="FastStream, as its tutorial",
    exactly_once=False,
    prepare=_prepare,
    processes=_processes,
    most_cases=MOST_CASES,
    most_rate=MOST_RATE,
)
