"""`make sizing`: partitions, processes and disk for a year, from what was measured.

Bytes are weighed now; cases a second and memory come from the file that
`make bench ARGS="--only line --json FILE"` wrote.
"""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.letters import LETTERS
from bench.sizing.weigh import Weighed, weigh
from services.console.published import BadLine, applications_from

APPLICATIONS_A_YEAR = 248_251
"""Received in 2017, duplicates and ineligible ones counted."""

HEADROOM = 3
"""A service is sized for so many times the mean rate of working hours."""

WORKING_SECONDS = 250 * 8 * 3_600
GIGABYTE = 1_000_000_000
EXIT_NOTHING = 2


def main(arguments: list[str] | None = None) -> int:
    """Print the table; return the exit code."""
    asked = _parse(arguments)
    if not asked.letters.is_file():
        print(f"There are no letters at {asked.letters}.", file=sys.stderr)
        return EXIT_NOTHING
    with asked.letters.open("rb") as lines:
        weighed = weigh(
            (one.case_number, one.to_json(), len(one.items))
            for one in applications_from(lines, report=_complain)
        )
    for line in (*_disk(weighed, asked), *_processes(asked)):
        print(line)
    return 0


def _disk(weighed: Weighed, asked: Namespace) -> Iterator[str]:
    cases, items = weighed.cases, weighed.items
    yield (
        f"{cases} published cases, {items} items, {weighed.determined} determined,"
        " through the line in memory"
    )
    yield ""
    yield "| what | bytes a case | GB a year, one copy | GB a year, three copies |"
    yield "| --- | --- | --- | --- |"
    named = {
        **{f"topic {topic}": size for topic, size in weighed.topics.items()},
        **{f"Valkey, {service}": size for service, size in weighed.kept.items()},
    }
    for name, size in named.items():
        once = weighed.a_case(size) * asked.applications / GIGABYTE
        copies = f"{once * 3:.1f}" if name.startswith("topic") else "-"
        yield f"| {name} | {weighed.a_case(size):,.0f} | {once:.1f} | {copies} |"
    topics = sum(weighed.topics.values())
    once = weighed.a_case(topics) * asked.applications / GIGABYTE
    yield (
        f"| all topics | {weighed.a_case(topics):,.0f} | {once:.1f} | {once * 3:.1f} |"
    )


def _processes(asked: Namespace) -> Iterator[str]:
    yield ""
    mean = asked.applications / WORKING_SECONDS
    wanted = mean * HEADROOM
    yield (
        f"{asked.applications:,} applications in 250 days of eight hours are"
        f" {mean * 1_000:.1f} in 1,000 seconds; {HEADROOM} times that is"
        f" {wanted * 1_000:.0f} in 1,000 seconds."
    )
    if not asked.bench:
        yield "No figures of `make bench` were given (--bench FILE)."
        return
    rate = _rate(json.loads(asked.bench.read_text("utf-8")))
    minutes = asked.applications / rate / 60
    yield (
        f"One process of each service drains {rate:,.0f} cases a second: the year in"
        f" {minutes:.1f} minutes, {rate / wanted:,.0f} times what is asked."
    )


def _complain(bad: BadLine) -> None:
    print(f"line {bad.number}: {bad.problem}", file=sys.stderr)


def _rate(figures: dict[str, Any]) -> float:
    turns = [t for t in figures["turns"] if t["peer"] == "line"]
    rates = sorted(t["drained"]["cases"] / t["drained"]["seconds"] for t in turns)
    return float(rates[len(rates) // 2])


def _parse(arguments: list[str] | None) -> Namespace:
    parser = ArgumentParser(prog="make sizing", description=__doc__)
    parser.add_argument("--letters", type=Path, default=LETTERS)
    parser.add_argument("--applications", type=int, default=APPLICATIONS_A_YEAR)
    parser.add_argument("--bench", type=Path, help="what `make bench --json` wrote")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
