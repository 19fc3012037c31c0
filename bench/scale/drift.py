"""Does a figure that is taken once a minute drift? Pure: numbers in, verdict out.

The slope is the median of all slopes between two minutes (Theil and Sen), so that a
minute in which the machine did something else does not count. It is a drift when over
the run it comes to more than is allowed, and the minutes also rise more often than
chance would have them (Kendall): noise alone is no drift.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from statistics import median

LEAST_MINUTES = 6
CERTAIN = 1.64
"""Standard deviations: one rise in twenty is taken for a drift by chance."""


class Verdict(StrEnum):
    """What is said of a figure over the run."""

    FLAT = "flat"
    DRIFTS = "drifts"
    TOO_SHORT = "too short to tell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """How much a figure may rise over the run: a share of it, or an amount."""

    share: float
    amount: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """A figure over the run."""

    figure: str
    middle: float
    rise: float
    """From the first minute to the last, along the slope."""
    verdict: Verdict


def drift_of(
    *, figure: str, minutes: Sequence[float], allowed: Allowed, warm_up: int
) -> Drift:
    """Judge a figure by its minutes, those of the warm-up left out."""
    counted = minutes[warm_up:]
    if len(counted) < LEAST_MINUTES:
        middle = median(counted or minutes or (0.0,))
        return Drift(figure=figure, middle=middle, rise=0.0, verdict=Verdict.TOO_SHORT)
    middle = median(counted)
    rise = slope(counted) * (len(counted) - 1)
    too_much = rise > max(allowed.amount, allowed.share * middle)
    drifts = too_much and rises(counted) > CERTAIN
    verdict = Verdict.DRIFTS if drifts else Verdict.FLAT
    return Drift(figure=figure, middle=middle, rise=rise, verdict=verdict)


def slope(values: Sequence[float]) -> float:
    """Return the median slope between any two values."""
    pairs = combinations(enumerate(values), 2)
    return median((b - a) / (j - i) for (i, a), (j, b) in pairs)


def rises(values: Sequence[float]) -> float:
    """Return by how many standard deviations there are more rises than falls."""
    n = len(values)
    signs = sum((b > a) - (b < a) for a, b in combinations(values, 2))
    deviation = math.sqrt(n * (n - 1) * (2 * n + 5) / 18)
    # One off towards nought, because the count only takes every second number.
    return (signs - math.copysign(1, signs)) / deviation if signs else 0.0
