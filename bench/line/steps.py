"""`make bench-steps`: where a case's time goes, step by step, without Kafka and Valkey.

The lines of the three services run one after another in this process; each step is a
function of theirs that is timed from outside. What is not named is their own work
between the steps. Kafka, Valkey and the ledger are what `make bench` shows beyond this.
"""

import gc
import time
from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial, wraps
from importlib import import_module
from typing import Any

from bench.line.workload import make_work
from bench.peers.line.trivial import TrivialEvaluator
from bench.table import table
from services.intake.line import IntakeLine
from services.letters.core.form_file import load_form
from services.letters.line import LettersLine
from services.letters.settings import DEFAULT_FORM
from shared.messaging.line import Line
from shared.messaging.records import Headers, Kept, Output, Record, as_bytes
from shared.messaging.topics import APPLICATIONS, CASES, DECISIONS

BATCH = 500

STEPS = {
    "intake": (
        ("parse and validate", "services.intake.line", "read"),
        ("normalise", "services.intake.handlers", "content_of"),
        ("hash", "services.intake.handlers", "content_hash"),
        ("screen and accept", "services.intake.handlers", "accept"),
        ("build the case", "services.intake.handlers", "case_received"),
        ("write the event", "services.intake.line", "write_event"),
    ),
    "evaluator": (
        ("parse and validate", "bench.peers.line.trivial", "read_happened"),
        ("write the events", "bench.peers.line.trivial", "write_event"),
    ),
    "letters": (
        ("parse and validate", "services.letters.line", "read_happened"),
        ("digest", "services.letters.kept", "digest_of"),
        ("join", "services.letters.kept", "waits"),
        ("join", "services.letters.kept", "progress"),
        ("gather what is told", "services.letters.issue", "_fields"),
        ("tell the core", "services.letters.issue", "told"),
        ("check the case", "services.letters.core.write", "is_sound"),
        ("fill in the form", "services.letters.core.write", "fill_in"),
        ("the long way", "services.letters.core.write", "assemble"),
        ("chain", "services.letters.issue", "chain_of"),
        ("write the event", "services.letters.line", "write_event"),
    ),
}
REST = {"evaluator": "five words, and the rest"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Spent:
    """Microseconds a case of one service: by step, and altogether."""

    service: str
    steps: Mapping[str, float]
    whole: float


class _Clock:
    """Times functions of the services from outside."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)

    def watch(self, name: str, module: str, function: str) -> None:
        inner: Callable[..., Any] = getattr(import_module(module), function)

        @wraps(inner)
        def timed(*args: Any, **named: Any) -> Any:  # noqa: ANN401 - whatever it takes
            begun = time.process_time()
            try:
                return inner(*args, **named)
            finally:
                self.spent[name] += time.process_time() - begun

        setattr(import_module(module), function, timed)


def _through(line: Line[Any], records: Sequence[Record]) -> list[Output]:
    kept: dict[str, Kept] = {}
    outputs: list[Output] = []
    for first in range(0, len(records), BATCH):
        changed: dict[str, Kept] = {}
        for incoming in [line.read(r) for r in records[first : first + BATCH]]:
            case = incoming.case_number or ""
            step = line.step(incoming, kept.get(case))
            if step.kept is not None:
                kept[case] = changed[case] = step.kept
            outputs += step.outputs
        for value in changed.values():
            as_bytes(value)
    return outputs


def _records(
    topic: str, found: Iterable[tuple[bytes | None, bytes | None, Headers]]
) -> list[Record]:
    return [
        Record(
            topic=topic,
            partition=0,
            offset=offset,
            timestamp_ms=0,
            key=key,
            value=value,
            headers=headers,
        )
        for offset, (key, value, headers) in enumerate(found)
    ]


def measure(*, cases: int, seed: int) -> list[Spent]:
    """Run the three lines over so many cases, and time their steps."""
    lines: dict[str, tuple[str, Line[Any]]] = {
        "intake": (APPLICATIONS, IntakeLine(partitions=1)),
        "evaluator": (CASES, TrivialEvaluator()),
        "letters": (DECISIONS, LettersLine(form=load_form(DEFAULT_FORM))),
    }
    clocks = {service: _Clock() for service in lines}
    for service, steps in STEPS.items():
        for step in steps:
            clocks[service].watch(*step)
    found: list[tuple[bytes | None, bytes | None, Headers]] = [
        (w.key, w.value, w.headers) for w in make_work(cases=cases, seed=seed)
    ]
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    measured = []
    for service, (topic, line) in lines.items():
        records = _records(topic, found)
        begun = time.process_time()
        outputs = _through(line, records)
        whole = time.process_time() - begun
        found = [(o.key, o.value, o.headers) for o in outputs]
        micro = partial(_micro, cases=cases)
        steps_of = {n: micro(s) for n, s in clocks[service].spent.items()}
        measured.append(Spent(service=service, steps=steps_of, whole=micro(whole)))
    return measured


def _micro(seconds: float, *, cases: int) -> float:
    return seconds / cases * 1e6


def report(measured: Sequence[Spent]) -> Iterator[str]:
    """Yield a table of all steps with their shares of the whole line."""
    line = sum(spent.whole for spent in measured)
    rows: list[tuple[str, str, str]] = []
    for spent in measured:
        named = dict(spent.steps)
        rest = spent.whole - sum(named.values())
        named[REST.get(spent.service, "the rest")] = rest
        rows.append((spent.service, f"{spent.whole:.0f}", f"{spent.whole / line:.0%}"))
        rows += [
            (f"  {name}", f"{micro:.0f}", f"{micro / line:.0%}")
            for name, micro in named.items()
        ]
    rows.append(("the line", f"{line:.0f}", "100%"))
    yield from table(("step", "us a case", "share"), rows)


def main(arguments: list[str] | None = None) -> int:
    """Print the table; return the exit code."""
    parser = ArgumentParser(prog="make bench-steps", description=__doc__)
    parser.add_argument("--cases", type=int, default=3_000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args(arguments)
    for row in report(measure(cases=asked.cases, seed=asked.seed)):
        print(row)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
