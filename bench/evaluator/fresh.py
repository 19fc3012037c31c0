"""Fresh processes: how long until the first decision can be made, and their memory.

"core" is the guideline library alone, "service" all that the evaluator imports, without
broker and HTTP being opened.
"""

import json
import subprocess
import sys
from dataclasses import dataclass

from bench.evaluator.timing import Spread, spread

PARTS = ("core", "service")


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """Seconds and mebibytes of fresh processes, each as its spread over the runs."""

    part: str
    import_seconds: Spread
    load_seconds: Spread
    memory: Spread


def start(part: str, *, runs: int) -> Started:
    """Start a fresh process a number of times and return what it measured."""
    told = [_ask(part) for _ in range(runs)]
    return Started(
        part=part,
        import_seconds=spread([one["import_seconds"] for one in told]),
        load_seconds=spread([one["load_seconds"] for one in told]),
        memory=spread([one["memory"] for one in told]),
    )


def _ask(part: str) -> dict[str, float]:
    answer = subprocess.run(
        [sys.executable, "-m", "bench.evaluator.child", part],
        capture_output=True,
        check=True,
        text=True,
    )
    told: dict[str, float] = json.loads(answer.stdout)
    return told
