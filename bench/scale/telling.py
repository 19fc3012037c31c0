"""The figures of `make bench-scale` as tables: least / middle / most of the runs."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import median

from bench.scale.growth import MOST_GROWTH, Growth, Segment
from bench.table import table
from stack.local import INFRASTRUCTURE, SERVICES


def tell(words: str) -> None:
    """Say how far it is, on standard error."""
    print(words, file=sys.stderr, flush=True)


def spread(values: Iterable[float], digits: int) -> str:
    """Return the least, the middle and the most of these."""
    ordered = sorted(values)
    three = (ordered[0], median(ordered), ordered[-1])
    return " / ".join(f"{number:,.{digits}f}" for number in three)


def processes_lines(taken: Mapping[int, Sequence[Segment]]) -> Iterator[str]:
    """Yield the table of drains by how many processes each service had."""
    head = ("processes of each", "cases/s", "services CPU", *INFRASTRUCTURE, "x")
    one = median(segment.rate for segment in next(iter(taken.values())))
    yield from table(
        head,
        (
            (
                str(each),
                spread((s.rate for s in own), 0),
                spread((s.cost(*SERVICES) for s in own), 2),
                *(spread((s.cost(p) for s in own), 2) for p in INFRASTRUCTURE),
                f"{median(s.rate for s in own) / one:.2f}",
            )
            for each, own in taken.items()
        ),
    )


def growth_lines(segments: Sequence[Segment], growth: Growth) -> Iterator[str]:
    """Yield the table of segments, and the verdict."""
    parts = (*SERVICES, *INFRASTRUCTURE)
    head = ("cases before", "cases", "cases/s", "services CPU", *parts, "MiB")
    yield from table(
        head,
        (
            (
                f"{segment.before:,}",
                f"{segment.cases:,}",
                f"{segment.rate:,.0f}",
                f"{segment.cost(*SERVICES):.3f}",
                *(f"{segment.cost(part):.3f}" for part in parts),
                " + ".join(f"{segment.memory[part]:.0f}" for part in parts),
            )
            for segment in segments
        ),
    )
    yield ""
    yield (
        f"A case costs the services {growth.early:.3f} s for 1,000 early and "
        f"{growth.late:.3f} late: {growth.share:+.1%}, "
        f"{'less' if growth.holds else 'NOT less'} than {MOST_GROWTH:.0%} more."
    )
