"""`python -m bench.evaluator`: time and memory of deciding, as a table."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from bench.evaluator.fresh import PARTS, Started, start
from bench.evaluator.mixes import extremes, synthetic
from bench.evaluator.timing import Spread, Timed, time_mix
from bench.letters import LETTERS, read_letters
from bench.table import table
from services.evaluator.core.model import Case
from services.evaluator.guidelines import load_modules

RUNS = 3


def main(arguments: list[str] | None = None) -> int:
    """Print the tables; return the exit code."""
    asked = _parse(arguments)
    modules = load_modules()
    timed = [
        time_mix(name, cases, modules=modules, runs=asked.runs, least_timings=timings)
        for name, cases, timings in _mixes(asked)
    ]
    started = [start(part, runs=asked.runs) for part in PARTS]
    print(f"{len(modules)} guideline modules, {asked.runs} runs; least / middle / most")
    print()
    for line in (*_times(timed), "", *_starts(started)):
        print(line)
    if asked.json:
        written = {
            "modules": len(modules),
            "timed": [asdict(one) for one in timed],
            "started": [asdict(one) for one in started],
        }
        asked.json.write_text(json.dumps(written, indent=2) + "\n", encoding="utf-8")
    return 0


def _mixes(asked: Namespace) -> Iterator[tuple[str, Sequence[Case], int]]:
    if asked.letters.is_file():
        with asked.letters.open("rb") as lines:
            letters = tuple(read_letters(lines, report=lambda _: None))
        cases = tuple(letter.case for letter in letters)
        yield f"letters ({asked.letters.name})", cases, asked.timings
    else:
        print(f"There are no letters at {asked.letters}.", file=sys.stderr)
    yield "synthetic", synthetic(seed=asked.seed), asked.timings
    for name, cases in extremes(seed=asked.seed):
        yield name, cases, 0


def _times(timed: Sequence[Timed]) -> Iterator[str]:
    head = ("ms of one core a case", "cases", "items", "median", "p99", "most")
    rows = (
        (
            one.mix,
            str(one.cases),
            str(one.items),
            _spread(one.median),
            _spread(one.p99),
            _spread(one.most),
        )
        for one in timed
    )
    yield from table(head, rows)


def _starts(started: Sequence[Started]) -> Iterator[str]:
    head = (
        "fresh process",
        "import s",
        "load and compile s",
        "processor s",
        "memory MiB",
    )
    rows = (
        (
            one.part,
            _spread(one.import_seconds),
            _spread(one.load_seconds),
            _spread(one.processor_seconds),
            _spread(one.memory, digits=0),
        )
        for one in started
    )
    yield from table(head, rows)


def _spread(spread: Spread, *, digits: int = 3) -> str:
    numbers = (spread.least, spread.middle, spread.most)
    return " / ".join(f"{number:.{digits}f}" for number in numbers)


def _parse(arguments: list[str] | None) -> Namespace:
    parser = ArgumentParser(prog="python -m bench.evaluator", description=__doc__)
    parser.add_argument("letters", nargs="?", type=Path, default=LETTERS)
    parser.add_argument("--json", type=Path, help="also write the numbers to a file")
    parser.add_argument("--runs", type=int, default=RUNS)
    parser.add_argument("--timings", type=int, default=2_000, help="of each run")
    parser.add_argument("--seed", type=int, default=1, help="of the synthetic cases")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
