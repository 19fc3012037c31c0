"""Fresh processes: how long until the first decision can be made, and their memory.

"core" is the guideline library alone, "service" all that the evaluator imports, without
broker and HTTP being opened. The byte code is compiled before, as it is in the image: a
first process that does not count writes it to a folder of its own.
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from tempfile import TemporaryDirectory

from bench.evaluator.timing import Spread, spread

PARTS = ("core", "service")


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """Seconds and mebibytes of fresh processes, each as its spread over the runs.

    Processor seconds are those of all of it, from the start of the interpreter.
    """

    part: str
    import_seconds: Spread
    load_seconds: Spread
    processor_seconds: Spread
    memory: Spread


def start(part: str, *, runs: int) -> Started:
    """Start a fresh process a number of times and return what it measured."""
    with TemporaryDirectory() as byte_code:
        _ask(part, byte_code)
        told = [_ask(part, byte_code) for _ in range(runs)]
    return Started(
        part=part,
        import_seconds=spread([one["import_seconds"] for one in told]),
        load_seconds=spread([one["load_seconds"] for one in told]),
        processor_seconds=spread([one["processor_seconds"] for one in told]),
        memory=spread([one["memory"] for one in told]),
    )


def _ask(part: str, byte_code: str) -> dict[str, float]:
    answer = subprocess.run(
        [
            sys.executable,
            "-E",  # whatever the environment says of byte code
            "-X",
            f"pycache_prefix={byte_code}",
            "-m",
            "bench.evaluator.child",
            part,
        ],
        capture_output=True,
        check=True,
        text=True,
    )
    told: dict[str, float] = json.loads(answer.stdout)
    return told
