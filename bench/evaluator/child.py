"""What a fresh process measures of itself: time to its first decision, and memory.

`python -m bench.evaluator.child core|service` prints JSON. Only the standard library is
imported at the top: whatever else would count as nothing.
"""

import json
import resource
import sys
import time
from collections.abc import Sequence
from importlib import import_module

KIBIBYTES_IN_MEBIBYTE = 1_024
BYTES_IN_MEBIBYTE = 1_024 * 1_024


def measure(part: str) -> dict[str, float]:
    """Import, load and compile the guidelines in this process, and measure it."""
    begun = time.perf_counter()
    if part == "service":
        import_module("services.evaluator.app")
    guidelines = import_module("services.evaluator.guidelines")
    library = import_module("services.evaluator.core.library")
    imported = time.perf_counter()
    library.compiled(guidelines.load_modules())
    loaded = time.perf_counter()
    return {
        "import_seconds": imported - begun,
        "load_seconds": loaded - imported,
        "processor_seconds": time.process_time(),
        "memory": peak_memory(),
    }


def peak_memory() -> float:
    """Return the most memory this process has held, in MiB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # macOS counts in bytes, Linux in KiB.
    whole = BYTES_IN_MEBIBYTE if sys.platform == "darwin" else KIBIBYTES_IN_MEBIBYTE
    return peak / whole


def main(arguments: Sequence[str]) -> int:
    """Print what this process measured of itself."""
    print(json.dumps(measure(arguments[0])))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
