"""A steady rate for a long time, and does anything drift? `make bench-soak`.

Each minute is a line as it ends: latency as a reader of committed records sees it, what
waits, processor time, memory. At the end every figure that must stay flat is judged.
An hour at 300 cases a second writes some 20 GB below `.stack/`; they are removed.
Exit code 1: something drifts, or a case is missing or doubled; 3: too short to tell.
"""

import asyncio
import json
import logging
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from bench.scale.drift import Drift, Verdict
from bench.scale.ends import Stuck
from bench.scale.minutes import Minute, drifts_of, verdict_of
from bench.scale.pace import Pace
from bench.scale.running import running_line
from bench.table import table
from stack.children import NotReady
from stack.local import INFRASTRUCTURE, SERVICES

PARTS = (*SERVICES, *INFRASTRUCTURE)
EXIT = {Verdict.FLAT: 0, Verdict.DRIFTS: 1, Verdict.TOO_SHORT: 3}
WIDTHS = (6, 8, 8, 8, 8, 8, 8, 30)


def main(arguments: list[str] | None = None) -> int:
    """Run the soak and print it; return the exit code."""
    asked = _parse(arguments)
    # What a client says of topics that are a moment old; what fails is raised as well.
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    minutes: list[Minute] = []
    try:
        with running_line(each=asked.each, real=asked.real) as line:
            pace = Pace(
                line=line,
                rate=asked.rate,
                minutes=asked.minutes,
                minute_s=asked.minute_seconds,
            )
            asyncio.run(_run(pace, minutes))
    except (Stuck, NotReady) as failure:
        print(failure, file=sys.stderr)
        return 1
    drifts = drifts_of(minutes)
    for told in _report(pace, drifts):
        print(told)
    if asked.json:
        _write(asked, minutes, drifts, pace)
    clean = not pace.missing and not pace.doubled
    return EXIT[verdict_of(drifts)] if clean else 1


async def _run(pace: Pace, minutes: list[Minute]) -> None:
    _print_row("minute", "sent", "done", "waiting", "p50 ms", "p99 ms", "CPU", "MiB")
    async for minute in pace.run():
        minutes.append(minute)
        _print_row(
            str(minute.number),
            f"{minute.sent:,}",
            f"{minute.determined:,}",
            f"{minute.waiting:,}",
            f"{minute.p50:,.0f}",
            f"{minute.p99:,.0f}",
            f"{minute.services_cost:.2f}",
            " + ".join(f"{minute.memory[part]:.0f}" for part in PARTS),
        )


def _print_row(*cells: str) -> None:
    row = (cell.rjust(width) for cell, width in zip(cells, WIDTHS, strict=True))
    print(" ".join(row), flush=True)


def _report(pace: Pace, drifts: Sequence[Drift]) -> Iterator[str]:
    yield ""
    yield "CPU: of the services, s for 1,000 cases. MiB: " + " + ".join(PARTS)
    yield ""
    yield from table(
        ("figure", "middle", "rise over the run", "verdict"),
        (
            (drift.figure, f"{drift.middle:.2f}", f"{drift.rise:+.2f}", drift.verdict)
            for drift in drifts
        ),
    )
    yield ""
    yield f"{pace.missing} cases missing, {pace.doubled} doubled."
    yield f"Over the run: {verdict_of(drifts)}."


def _write(
    asked: Namespace, minutes: Sequence[Minute], drifts: Sequence[Drift], pace: Pace
) -> None:
    told = {
        "rate": asked.rate,
        "minute_seconds": asked.minute_seconds,
        "minutes": [asdict(minute) for minute in minutes],
        "drifts": [asdict(drift) for drift in drifts],
        "verdict": verdict_of(drifts),
        "missing": pace.missing,
        "doubled": pace.doubled,
    }
    asked.json.write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


def _parse(arguments: list[str] | None) -> Namespace:
    parser = ArgumentParser(prog="make bench-soak", description=__doc__)
    parser.add_argument("--minutes", type=int, default=60)
    parser.add_argument("--rate", type=float, default=300.0, help="cases a second")
    parser.add_argument("--each", type=int, default=1, help="processes of each service")
    parser.add_argument(
        "--real",
        action="store_true",
        help="with the real evaluator, which takes longer",
    )
    parser.add_argument(
        "--minute-seconds", type=float, default=60.0, help="shorter ones, for a trial"
    )
    parser.add_argument("--json", type=Path, help="also write the numbers to a file")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
