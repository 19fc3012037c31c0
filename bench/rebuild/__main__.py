"""How long letters takes to rebuild what it keeps: `make bench-rebuild`.

Fills the topics of decisions and determinations, empties Valkey, starts letters alone
and waits until its state cursor is at the end of every partition. Then what it keeps is
checked against Kafka, key by key, as `imr rebuild --check` does.
Exit code 1: something is missing, extra or different, or was published again.
"""

import asyncio
import json
import logging
import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import structlog

from bench.rebuild.filling import Filled, fill, make_patterns
from bench.rebuild.measuring import MEBIBYTE, Rebuilt, Stuck, measure
from bench.table import table
from services.console.rebuild_told import check_json, finding_lines
from stack.children import NotReady
from stack.local import LocalStack
from stack.places import STACK
from stack.scratch import scratch_folder
from stack.settings import StackSettings

NAME = "rebuild"
AIM_CASES, AIM_S = 100_000, 60


def main(arguments: list[str] | None = None) -> int:
    """Measure and print it; return the exit code."""
    asked = _parse(arguments)
    for name in ("aiokafka", "asyncio"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL)
    )
    try:
        filled, rebuilt = _run(asked)
    except (Stuck, NotReady) as failure:
        print(failure, file=sys.stderr)
        return 1
    for line in _report(asked, filled, rebuilt):
        print(line)
    if asked.json:
        asked.json.write_text(
            json.dumps(_as_json(asked, filled, rebuilt), indent=2) + "\n",
            encoding="utf-8",
        )
    return 0 if rebuilt.right else 1


def _run(asked: Namespace) -> tuple[Filled, Rebuilt]:
    settings = StackSettings(partitions=asked.partitions)
    with (
        scratch_folder(below=STACK / "bench", name=NAME) as folder,
        LocalStack(folder=folder, settings=settings) as stack,
    ):
        stack.start_infrastructure()
        stack.provision()
        begun = time.monotonic()
        filled = asyncio.run(
            fill(
                bootstrap=stack.bootstrap_servers,
                partitions=asked.partitions,
                cases=asked.cases,
                patterns=make_patterns(seed=asked.seed),
            )
        )
        _tell(
            f"{asked.cases:,} cases filled in {time.monotonic() - begun:.0f} s "
            f"({filled.octets / MEBIBYTE:,.0f} MiB); letters starts on an empty Valkey"
        )
        rebuilt = asyncio.run(measure(stack, filled))
        _tell(f"rebuilt in {rebuilt.done:.1f} s")
        return filled, rebuilt


def _report(asked: Namespace, filled: Filled, rebuilt: Rebuilt) -> Iterator[str]:
    decisions, letters = sum(filled.decisions), sum(filled.determinations)
    spans = {
        "start of the process to the claims": rebuilt.claimed,
        "determinations loaded": rebuilt.restored - rebuilt.claimed,
        "decisions read again": rebuilt.done - rebuilt.restored,
        "all": rebuilt.done,
    }
    yield from table(
        (f"{asked.cases:,} cases, {asked.partitions} partitions", "s"),
        ((name, f"{seconds:.1f}") for name, seconds in spans.items()),
    )
    yield ""
    yield (
        f"{decisions:,} decisions and {letters:,} determinations: "
        f"{(decisions + letters) / rebuilt.done:,.0f} events/s over all, "
        f"{rebuilt.processor:.1f} s of CPU."
    )
    yield (
        f"At most {rebuilt.memory:,.0f} MiB in letters; "
        f"{rebuilt.valkey:,.0f} MiB in Valkey in the end."
    )
    yield (
        f"Checked in {rebuilt.check_seconds:.1f} s: {rebuilt.checked.compared:,} cases "
        f"compared, {len(rebuilt.checked.findings):,} wrong; "
        f"{rebuilt.published:,} determinations published again."
    )
    yield from finding_lines(rebuilt.checked)
    if asked.cases >= AIM_CASES:
        reached = "reached" if rebuilt.done < AIM_S else "NOT reached"
        yield f"The aim, {AIM_CASES:,} cases in less than {AIM_S} s, is {reached}."


def _as_json(asked: Namespace, filled: Filled, rebuilt: Rebuilt) -> dict[str, object]:
    figures = {k: v for k, v in asdict(rebuilt).items() if k != "checked"}
    return {
        "cases": asked.cases,
        "decisions": filled.decisions,
        "determinations": filled.determinations,
        "octets": filled.octets,
        **figures,
        "check": check_json(rebuilt.checked),
    }


def _tell(words: str) -> None:
    """Say how far it is, on standard error."""
    print(words, file=sys.stderr, flush=True)


def _parse(arguments: list[str] | None) -> Namespace:
    parser = ArgumentParser(prog="make bench-rebuild", description=__doc__)
    parser.add_argument("--cases", type=int, default=AIM_CASES)
    parser.add_argument("--partitions", type=int, default=4, help="of each topic")
    parser.add_argument("--seed", type=int, default=1, help="chooses the cases")
    parser.add_argument("--json", type=Path, help="also write the numbers to a file")
    asked = parser.parse_args(arguments)
    if asked.cases < asked.partitions * 10:
        parser.error("--cases: too few, each partition needs some")
    return asked


if __name__ == "__main__":
    raise SystemExit(main())
