"""All measures of one set of predictions, each with an interval by case.

Items of one case are not independent, so the bootstrap draws cases, not items. The
interval is that of the percentiles; draws in which a measure is undefined (no
overturned item among them) are left out, and if that is most of them there is none.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from bench.quality.metrics import (
    agreement,
    area_under_curve,
    balanced_accuracy,
    confusion,
    matthews,
    precision,
    recall,
)

RESAMPLES = 2_000
TAIL = 0.025


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """One item: what the reviewer decided, what was predicted, and how surely."""

    case_number: str
    truth: bool
    predicted: bool
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A measure, and the interval of its bootstrap."""

    value: float | None
    low: float | None = None
    high: float | None = None


Measure = Callable[[Sequence[Prediction]], float | None]


def _counted(
    rate: Callable[..., float | None],
) -> Measure:
    def measure(rows: Sequence[Prediction]) -> float | None:
        counts = confusion([r.truth for r in rows], [r.predicted for r in rows])
        return rate(counts)

    return measure


def _area(rows: Sequence[Prediction]) -> float | None:
    return area_under_curve([r.truth for r in rows], [r.score for r in rows])


MEASURES: dict[str, Measure] = {
    "agreement": _counted(agreement),
    "overturned precision": _counted(precision),
    "overturned recall": _counted(recall),
    "balanced accuracy": _counted(balanced_accuracy),
    "MCC": _counted(matthews),
    "AUC": _area,
}


def measure_all(
    rows: Sequence[Prediction], *, seed: int, resamples: int = RESAMPLES
) -> dict[str, Measured]:
    """Return every measure with its interval; the same seed gives the same interval."""
    cases = _by_case(rows)
    draws: dict[str, list[float]] = {name: [] for name in MEASURES}
    generator = random.Random(seed)  # noqa: S311 -- statistics, no secret
    for _ in range(resamples if cases else 0):
        drawn = [row for _ in cases for row in generator.choice(cases)]
        for name, measure in MEASURES.items():
            value = measure(drawn)
            if value is not None:
                draws[name].append(value)
    return {
        name: _measured(measure(rows), draws[name], resamples)
        for name, measure in MEASURES.items()
    }


def _by_case(rows: Sequence[Prediction]) -> list[list[Prediction]]:
    ordered = sorted(rows, key=lambda row: row.case_number)
    return [list(rs) for _, rs in groupby(ordered, key=lambda row: row.case_number)]


def _measured(value: float | None, draws: list[float], resamples: int) -> Measured:
    if value is None or len(draws) * 2 < resamples or not draws:
        return Measured(value=value)
    draws.sort()
    return Measured(
        value=value, low=quantile(draws, TAIL), high=quantile(draws, 1 - TAIL)
    )


def quantile(ordered: Sequence[float], share: float) -> float:
    """Return the quantile of sorted numbers, between the two nearest; needs one."""
    place = share * (len(ordered) - 1)
    low = int(place)
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)
