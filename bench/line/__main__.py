"""`make bench`: the line and its peers on the same work, in the same run.

Peers take turns, run after run, on one Kafka and one Valkey. Exit code 1 where a peer
that promises exactly one determination did not keep it, or one could not run.
"""

import asyncio
import json
import sys
import tempfile
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from bench.letters import LETTERS
from bench.line.figures import Turn, as_json
from bench.line.plot import write_plot
from bench.line.printing import report
from bench.line.real import STATE_A_YEAR, RealWork
from bench.line.turn import MakeWork, Stopped, Task, take_turn
from bench.line.workload import make_work
from bench.peers.contract import Peer
from bench.peers.known import NotReady, peers_named, workdir_of
from bench.peers.line.peer import real_line
from stack.local import LocalStack
from stack.settings import StackSettings

# The stack's Kafka is made to start quickly; one that works for long compiles in full.
KAFKA_OPTIONS = "-XX:TieredStopAtLevel=4 -Xms1g -Xmx1g"
ROUSE_CASES = 4_000
ROUSE_SECONDS = 60.0
EXIT_NOT_CLEAN = 1
EXIT_NOT_READY = 2


def main(arguments: list[str] | None = None) -> int:
    """Run the benchmark; return the exit code."""
    asked = _parse(arguments)
    try:
        real = (real_line(evaluators=asked.evaluators),)
        peers = real if asked.real else peers_named(asked.only)
        for peer in peers:
            peer.prepare(workdir_of(peer))
    except NotReady as problem:
        print(problem, file=sys.stderr)
        return EXIT_NOT_READY
    with tempfile.TemporaryDirectory(prefix="imr-bench-") as folder:
        settings = StackSettings(
            partitions=asked.partitions, kafka_options=KAFKA_OPTIONS
        )
        with LocalStack(folder=Path(folder), settings=settings) as stack:
            stack.start_infrastructure()
            turns, failed = _take_turns(asked, peers, stack)
    for line in report(turns, titles={p.name: p.title for p in peers}):
        print(line)
    for line in _real(turns) if asked.real else ():
        print(line)
    if asked.json:
        text = json.dumps(as_json(turns), indent=2) + "\n"
        asked.json.write_text(text, encoding="utf-8")
    if asked.plot:
        write_plot(turns, path=asked.plot)
    promised = {peer.name for peer in peers if peer.exactly_once}
    broken = [t for t in turns if t.peer in promised and not t.checked.clean]
    return EXIT_NOT_CLEAN if failed or broken else 0


def _take_turns(
    asked: Namespace, peers: tuple[Peer, ...], stack: LocalStack
) -> tuple[list[Turn], int]:
    task = Task(
        cases=asked.cases,
        warm=asked.warm,
        seconds=asked.seconds,
        rate=asked.rate,
        make=_maker(asked),
    )
    turns: list[Turn] = []
    failed = 0
    if asked.rouse:
        _tell("a turn that does not count, in which Kafka compiles itself")
        little = {"cases": min(asked.cases, ROUSE_CASES), "seconds": ROUSE_SECONDS}
        _take(peers[0], replace(task, **little), stack)
    for run in range(1, asked.runs + 1):
        for peer in peers:
            _tell(f"run {run} of {asked.runs}: {peer.title} …")
            turn = _take(peer, task, stack)
            if turn is None:
                failed += 1
            else:
                turns.append(turn)
    return turns, failed


def _take(peer: Peer, task: Task, stack: LocalStack) -> Turn | None:
    """Return a turn, or None where the peer stopped, which is told."""
    begun = time.monotonic()
    turn = take_turn(
        peer,
        task=task,
        stack=stack,
        workdir=workdir_of(peer),
        tell=lambda words: _tell(f"    {words}"),
    )
    try:
        return asyncio.run(turn)
    except Stopped as problem:
        _tell(f"    given up: {problem}")
        return None
    finally:
        _tell(f"    {time.monotonic() - begun:.0f} s")


def _maker(asked: Namespace) -> MakeWork:
    if asked.real is None:
        return partial(make_work, seed=asked.seed)
    with asked.real.open("rb") as lines:
        work = RealWork(lines)
    _tell(f"{len(work.patterns)} published letters, renumbered")
    return work.make


def _real(turns: Sequence[Turn]) -> Iterator[str]:
    """Yield how long a year of the state would take at the speed of each turn."""
    minutes = [STATE_A_YEAR / turn.drained.rate / 60 for turn in turns]
    if minutes:
        low, middle, high = min(minutes), median(minutes), max(minutes)
        yield ""
        yield (
            f"{STATE_A_YEAR:,} applications at this speed: "
            f"{low:.1f} / {middle:.1f} / {high:.1f} minutes"
        )


def _tell(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def _parse(arguments: list[str] | None) -> Namespace:
    parser = ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--only", help="names of peers, with commas between them")
    parser.add_argument("--cases", type=int, default=20_000, help="to drain")
    parser.add_argument("--warm", type=int, default=1_000, help="cases before it")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=100.0, help="steady, a second")
    parser.add_argument("--seconds", type=float, default=20.0, help="steady, 0: skip")
    parser.add_argument(
        "--cold",
        dest="rouse",
        action="store_false",
        help="without the first turn that does not count, in which Kafka warms up",
    )
    parser.add_argument(
        "--evaluators", type=int, default=2, help="processes, with --real"
    )
    parser.add_argument("--partitions", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--real",
        nargs="?",
        type=Path,
        const=LETTERS,
        help="the line alone, with its real evaluator, on cases from published letters",
    )
    parser.add_argument("--json", type=Path, help="also write the numbers to a file")
    parser.add_argument("--plot", type=Path, help="also draw them (SVG)")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
