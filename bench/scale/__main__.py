"""How the line scales: `make bench-scale`.

First with processes: the same cases drained by 1, 2 and 4 processes of each service,
on topics of 4 partitions. Then with cases: one stack that is never emptied takes
segment after segment, and the last is compared with the first ones.
Exit code 1: a case is missing or doubled, or the cost of a case grew too much.
"""

import asyncio
import json
import logging
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bench.scale.ends import Ends, Stuck
from bench.scale.growth import EARLY, Growth, Segment, growth_of, segments_until
from bench.scale.running import RunningLine, drain, running_line
from bench.scale.telling import growth_lines, processes_lines, tell
from stack.children import NotReady
from stack.local import SERVICES

WARM = 1_000
LONG = 200_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The segments of one stack, and how many of its cases went wrong."""

    segments: tuple[Segment, ...]
    missing: int
    doubled: int

    @property
    def clean(self) -> bool:
        """Say whether each case has exactly one determination."""
        return not self.missing and not self.doubled


@dataclass(frozen=True, slots=True, kw_only=True)
class Scaled:
    """All that was taken: by processes, and of one stack that grew."""

    processes: dict[int, Taken]
    growing: Taken | None

    @property
    def growth(self) -> Growth | None:
        """Return how the cost of a case grew, if that was asked."""
        if self.growing is None:
            return None
        return growth_of(self.growing.segments, parts=SERVICES)

    @property
    def everything(self) -> tuple[Taken, ...]:
        """Return what every stack took."""
        return (*self.processes.values(), *([self.growing] if self.growing else []))

    @property
    def holds(self) -> bool:
        """Say whether each case has one determination, and costs no more than early."""
        grew = self.growth is not None and not self.growth.holds
        return not grew and all(one.clean for one in self.everything)


def main(arguments: list[str] | None = None) -> int:
    """Run what is asked and print it; return the exit code."""
    asked = _parse(arguments)
    # What a client says of topics that are a moment old; what fails is raised as well.
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    try:
        scaled = _scale(asked)
    except (Stuck, NotReady) as failure:
        print(failure, file=sys.stderr)
        return 1
    for line in _report(asked, scaled):
        print(line)
    if asked.json:
        asked.json.write_text(
            json.dumps(_as_json(scaled), indent=2) + "\n", encoding="utf-8"
        )
    return 0 if scaled.holds else 1


def _scale(asked: Namespace) -> Scaled:
    counts = [] if asked.only == "cases" else asked.processes
    sizes = [] if asked.only == "processes" else segments_until(cases=asked.cases)
    return Scaled(
        processes={
            each: _take(asked, each=each, sizes=[asked.drain] * asked.runs)
            for each in counts
        },
        growing=_take(asked, each=1, sizes=sizes) if sizes else None,
    )


def _take(asked: Namespace, *, each: int, sizes: Sequence[int]) -> Taken:
    with running_line(each=each, real=asked.real) as line:
        return asyncio.run(_drain_all(line, sizes, name=f"{each} of each"))


async def _drain_all(line: RunningLine, sizes: Sequence[int], *, name: str) -> Taken:
    async with Ends(
        bootstrap=line.bootstrap,
        prefix=line.prefix,
        partitions=line.partitions,
        cases=WARM + sum(sizes),
    ) as ends:
        await drain(line=line, ends=ends, cases=WARM)
        segments = []
        for cases in sizes:
            segments.append(await drain(line=line, ends=ends, cases=cases))
            tell(
                f"{name}: {ends.determined:,} cases, {segments[-1].rate:,.0f}/s, "
                f"{segments[-1].cost(*SERVICES):.3f} s of CPU for 1,000"
            )
        return Taken(
            segments=tuple(segments), missing=ends.missing, doubled=ends.doubled
        )


def _report(asked: Namespace, scaled: Scaled) -> Iterator[str]:
    decider = "the real evaluator" if asked.real else "the trivial evaluator"
    yield f"{decider}; CPU in s for 1,000 cases; runs: least / middle / most"
    if scaled.processes:
        yield ""
        taken = scaled.processes.items()
        yield from processes_lines({each: one.segments for each, one in taken})
    if scaled.growing and scaled.growth:
        yield ""
        yield from growth_lines(scaled.growing.segments, scaled.growth)
    yield ""
    missing = sum(one.missing for one in scaled.everything)
    doubled = sum(one.doubled for one in scaled.everything)
    yield f"{missing} cases missing, {doubled} doubled."


def _as_json(scaled: Scaled) -> dict[str, Any]:
    growth = scaled.growth
    return {
        "processes": {str(each): asdict(one) for each, one in scaled.processes.items()},
        "cases": scaled.growing and asdict(scaled.growing),
        "growth": growth
        and {**asdict(growth), "share": growth.share, "holds": growth.holds},
    }


def _parse(arguments: list[str] | None) -> Namespace:
    parser = ArgumentParser(prog="make bench-scale", description=__doc__)
    parser.add_argument(
        "--processes", type=int, nargs="+", default=[1, 2, 4], help="of each service"
    )
    parser.add_argument("--drain", type=int, default=10_000, help="cases in each run")
    parser.add_argument("--runs", type=int, default=3, help="with each of them")
    parser.add_argument(
        "--cases", type=int, default=50_000, help="that one stack takes"
    )
    parser.add_argument(
        "--long", dest="cases", action="store_const", const=LONG, help=f"{LONG:,} cases"
    )
    parser.add_argument(
        "--real",
        action="store_true",
        help="with the real evaluator, which takes longer",
    )
    parser.add_argument(
        "--only", choices=("processes", "cases"), help="leave the other half out"
    )
    parser.add_argument("--json", type=Path, help="also write the numbers to a file")
    asked = parser.parse_args(arguments)
    if asked.cases <= EARLY * 1_000:
        parser.error(f"--cases: more than {EARLY * 1_000:,} are needed to compare")
    return asked


if __name__ == "__main__":
    raise SystemExit(main())
