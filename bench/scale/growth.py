"""Does a case cost more when many have gone before? Pure: segments in, growth out."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median

MOST_GROWTH = 0.10
EARLY = 5
"""So many of the first, short segments are one figure: each alone is mostly noise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of one long run: what its cases cost."""

    before: int
    """Cases that had gone before."""
    cases: int
    seconds: float
    processor: dict[str, float] = field(default_factory=dict)
    """Seconds of processor time by part."""
    memory: dict[str, float] = field(default_factory=dict)
    """MiB by part, at its end."""

    @property
    def rate(self) -> float:
        """Return cases a second."""
        return self.cases / self.seconds

    def cost(self, *parts: str) -> float:
        """Return seconds of these parts for a thousand cases."""
        spent = sum(self.processor.get(part, 0.0) for part in parts)
        return spent * 1_000 / self.cases


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """What a case costs early and late."""

    early: float
    late: float

    @property
    def share(self) -> float:
        """Return by how much it grew, as a share of the early cost."""
        return self.late / self.early - 1

    @property
    def holds(self) -> bool:
        """Say whether it is less than is allowed."""
        return self.share < MOST_GROWTH


def growth_of(segments: Sequence[Segment], *, parts: Sequence[str]) -> Growth:
    """Compare the last segment with the first ones. Needs one more than the early."""
    early = median(segment.cost(*parts) for segment in segments[:EARLY])
    return Growth(early=early, late=segments[-1].cost(*parts))


def segments_until(*, cases: int) -> tuple[int, ...]:
    """Return the sizes of segments that add up to so many cases, growing."""
    sizes = [1_000] * EARLY
    while (left := cases - sum(sizes)) > 0:
        sizes.append(min(left, sum(sizes)))
    return tuple(sizes)
