"""Minutes of a soak: what each measured, and the verdict on all. Pure.

Latency is from the moment at which an application was due, not from when it was sent:
so a stall of the line or of the sender counts for all that had to wait.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bench.quality.scores import quantile
from bench.scale.drift import Allowed, Drift, Verdict, drift_of
from stack.local import SERVICES

MEMORY = Allowed(share=0.05, amount=3.0)
"""Of a process, in MiB."""
MEDIAN = Allowed(share=0.20, amount=3.0)
WORST = Allowed(share=0.30, amount=20.0)
"""Of the latency, in milliseconds: p50 and p99."""
COST = Allowed(share=0.10, amount=0.0)
WARM_UP = 0.1
"""Of the run: caches fill and pools grow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Minute:
    """What one minute measured."""

    number: int
    sent: int
    determined: int
    waiting: int
    """Sent and not yet determined at its end."""
    p50: float
    p99: float
    cost: Mapping[str, float]
    """Seconds of processor time for 1,000 cases, by part."""
    memory: Mapping[str, float]
    """MiB at its end, the largest process of each part."""

    @property
    def services_cost(self) -> float:
        """Return what the services spent on 1,000 cases."""
        return sum(self.cost[service] for service in SERVICES)


def quantiles_of(latencies: list[float]) -> tuple[float, float]:
    """Return median and 99th percentile; nought where nothing came."""
    if not latencies:
        return 0.0, 0.0
    ordered = sorted(latencies)
    return quantile(ordered, 0.5), quantile(ordered, 0.99)


def drifts_of(minutes: Sequence[Minute]) -> tuple[Drift, ...]:
    """Judge every figure that must stay flat."""
    return tuple(
        drift_of(
            figure=figure,
            minutes=[value(minute) for minute in minutes],
            allowed=allowed,
            warm_up=round(len(minutes) * WARM_UP),
        )
        for figure, value, allowed in _figures()
    )


def verdict_of(drifts: Sequence[Drift]) -> Verdict:
    """Return the worst verdict of all."""
    found = {drift.verdict for drift in drifts}
    order = (Verdict.DRIFTS, Verdict.TOO_SHORT, Verdict.FLAT)
    return next(verdict for verdict in order if verdict in found)


def _figures() -> Iterator[tuple[str, Callable[[Minute], float], Allowed]]:
    yield "latency p50, ms", lambda minute: minute.p50, MEDIAN
    yield "latency p99, ms", lambda minute: minute.p99, WORST
    yield "services CPU, s per 1,000", lambda minute: minute.services_cost, COST
    for service in SERVICES:
        yield f"{service}, MiB", _memory_of(service), MEMORY


def _memory_of(service: str) -> Callable[[Minute], float]:
    return lambda minute: minute.memory[service]
