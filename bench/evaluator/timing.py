"""Processor time for a case, over and over: the median, the 99th percentile, the most.

Time of one thread on one core, so that other work on the machine does not count. Every
run starts after a first pass that is not counted.
"""

import gc
import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from bench.quality.scores import quantile
from services.evaluator.core.decide import decide
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import Case

LEAST_TIMINGS = 1_000
LEAST_PASSES = 3
NANOSECONDS = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """One number of each run: the least, the middle, the most."""

    least: float
    middle: float
    most: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """Milliseconds for a case of a mix, each as its spread over the runs."""

    mix: str
    cases: int
    items: int
    timings_a_run: int
    median: Spread
    p99: Spread
    most: Spread


def time_mix(
    mix: str,
    cases: Sequence[Case],
    *,
    modules: tuple[GuidelineModule, ...],
    runs: int,
    least_timings: int = LEAST_TIMINGS,
) -> Timed:
    """Decide every case of a mix, again and again, in a number of runs."""
    passes = max(LEAST_PASSES, -(-least_timings // len(cases)))
    taken = [_run(cases, modules, passes) for _ in range(runs)]
    return Timed(
        mix=mix,
        cases=len(cases),
        items=sum(len(case.items) for case in cases),
        timings_a_run=passes * len(cases),
        median=spread([quantile(run, 0.5) for run in taken]),
        p99=spread([quantile(run, 0.99) for run in taken]),
        most=spread([run[-1] for run in taken]),
    )


def spread(numbers: Sequence[float]) -> Spread:
    """Return the least, the middle and the most of some numbers; needs one."""
    return Spread(least=min(numbers), middle=median(numbers), most=max(numbers))


def _run(
    cases: Sequence[Case], modules: tuple[GuidelineModule, ...], passes: int
) -> list[float]:
    """Return the sorted milliseconds of each decision."""
    for case in cases:
        decide(case, modules=modules)
    gc.collect()
    taken: list[float] = []
    for _ in range(passes):
        for case in cases:
            start = time.thread_time_ns()
            decide(case, modules=modules)
            taken.append((time.thread_time_ns() - start) / NANOSECONDS)
    return sorted(taken)
