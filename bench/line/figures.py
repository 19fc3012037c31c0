"""What turns measured, and what several runs of one peer come to."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

from bench.line.checker import Checked
from bench.line.measure import Memory

INFRASTRUCTURE = ("kafka", "valkey")


@dataclass(frozen=True, slots=True, kw_only=True)
class Drained:
    """How long a number of cases took, and the CPU-seconds for each 1,000 of them."""

    cases: int
    seconds: float
    cpu: Mapping[str, float]

    @property
    def rate(self) -> float:
        """Return cases a second."""
        return self.cases / self.seconds


@dataclass(frozen=True, slots=True, kw_only=True)
class Steady:
    """Milliseconds from an application to its determination, at a steady rate."""

    cases: int
    rate: float
    issued_p50: float
    issued_p99: float
    visible_p50: float
    visible_p99: float
    cpu: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """All that was measured of one peer in one run."""

    peer: str
    drained: Drained
    steady: Steady | None
    memory: Mapping[str, Memory]
    checked: Checked


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """The least, the middle and the most of several runs."""

    least: float
    middle: float
    most: float


def quantile(ordered: Sequence[float], share: float) -> float:
    """Return the value below which this share of ordered values lies."""
    return float(ordered[min(int(len(ordered) * share), len(ordered) - 1)])


def client_cpu(cpu: Mapping[str, float]) -> float:
    """Return what the peer's own processes spent, Kafka and Valkey apart."""
    return sum(spent for name, spent in cpu.items() if name not in INFRASTRUCTURE)


MEASURES: dict[str, Callable[[Turn], float | None]] = {
    "cases_per_second": lambda t: t.drained.rate,
    "client_cpu": lambda t: client_cpu(t.drained.cpu),
    "kafka_cpu": lambda t: t.drained.cpu["kafka"],
    "valkey_cpu": lambda t: t.drained.cpu["valkey"],
    "memory": lambda t: sum(m.peak for m in t.memory.values()),
    "most_memory": lambda t: max(m.peak for m in t.memory.values()),
    "issued_p50": lambda t: t.steady.issued_p50 if t.steady else None,
    "issued_p99": lambda t: t.steady.issued_p99 if t.steady else None,
    "visible_p50": lambda t: t.steady.visible_p50 if t.steady else None,
    "visible_p99": lambda t: t.steady.visible_p99 if t.steady else None,
    "steady_kafka_cpu": lambda t: t.steady.cpu["kafka"] if t.steady else None,
    "steady_cpu": lambda t: client_cpu(t.steady.cpu) if t.steady else None,
}


def spread(turns: Iterable[Turn], measure: str) -> Spread | None:
    """Return the spread of a measure; None where it was not taken."""
    found = [MEASURES[measure](turn) for turn in turns]
    values = [value for value in found if value is not None]
    if not values:
        return None
    return Spread(least=min(values), middle=float(median(values)), most=max(values))


def by_peer(turns: Iterable[Turn]) -> dict[str, list[Turn]]:
    """Return the turns of each peer, in the order in which peers first came."""
    grouped: dict[str, list[Turn]] = {}
    for turn in turns:
        grouped.setdefault(turn.peer, []).append(turn)
    return grouped


def as_json(turns: Sequence[Turn]) -> dict[str, Any]:
    """Return the spreads and, below them, every single turn."""
    summary: dict[str, Any] = {}
    for peer, own in by_peer(turns).items():
        found = {name: spread(own, name) for name in MEASURES}
        summary[peer] = {n: asdict(s) for n, s in found.items() if s is not None}
    return {"peers": summary, "turns": [asdict(turn) for turn in turns]}
