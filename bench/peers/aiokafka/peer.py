"""aiokafka tuned by hand: what a good engineer writes who wants it fast.

At least once: outputs are acknowledged, then the offsets are committed. A crash between
the two doubles what was published.
"""

import sys
from pathlib import Path

from bench.peers.contract import Peer, Places, Process

STAGES = ("intake", "evaluator", "letters")


def _prepare(_workdir: Path) -> None:
    """Do nothing: aiokafka, orjson, pydantic and redis are the project's own."""


def _processes(places: Places) -> tuple[Process, ...]:
    return tuple(
        Process(
            name=f"aiokafka-{stage}",
            argv=(sys.executable, "-m", "bench.peers.aiokafka.line", stage),
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
    name="aiokafka",
    title="aiokafka, tuned by hand",
    exactly_once=False,
    prepare=_prepare,
    processes=_processes,
)
