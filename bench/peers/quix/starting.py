"""How the Quix peer is started, for each of its two promises.

Three processes, because Python has one thread of work in each.
"""

from collections.abc import Callable
from pathlib import Path

from bench.peers.contract import Places, Process
from bench.peers.quix.made import python_of
from stack.places import ROOT

LINE = Path(__file__).resolve().parent / "line.py"
STAGES = ("intake", "evaluator", "letters")
LINGER_MS = 5


def starting(
    *, guarantee: str, commit_seconds: float
) -> Callable[[Places], tuple[Process, ...]]:
    """Return how to start it with this guarantee, committing so often."""

    def processes(places: Places) -> tuple[Process, ...]:
        return tuple(
            Process(
                name=f"quix-{stage}",
                argv=(str(python_of(workdir=places.workdir)), str(LINE)),
                env={
                    "PYTHONPATH": str(ROOT),
                    "PEER_BOOTSTRAP": places.bootstrap,
                    "PEER_PREFIX": places.prefix,
                    "PEER_STATE": str(_state(places, stage)),
                    "PEER_STAGE": stage,
                    "PEER_GUARANTEE": guarantee,
                    "PEER_COMMIT_SECONDS": str(commit_seconds),
                    "PEER_LINGER_MS": str(LINGER_MS),
                },
                kind=stage,
            )
            for stage in STAGES
        )

    return processes


def _state(places: Places, stage: str) -> Path:
    return places.workdir.resolve() / "state" / places.prefix / stage
