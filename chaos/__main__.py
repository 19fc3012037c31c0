"""The command: `python -m chaos`. It prints what it does, and a verdict.

Exit code 0: every run is clean (with --broken: every broken build was caught); 1: not;
2: it was asked for something that is not there.
"""

import argparse
import json
import logging
import shutil
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path

from chaos.broken.builds import BUILDS
from chaos.run import (
    Undisturbed,
    Verdict,
    pass_through,
    run_disturbed,
    undisturbed_line,
)
from chaos.schedule import FAULTS, NoSuchFault, chosen, make_schedule, what
from stack.places import STACK

FOLDER = STACK / "chaos"
USAGE = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    asked = _parser().parse_args(arguments)
    # What the clients say while Kafka is away on purpose helps nobody.
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    if asked.list:
        print("\n".join(_listed()))
        return 0
    try:
        names = chosen(asked.only)
    except NoSuchFault as unknown:
        print(unknown, file=sys.stderr)
        return USAGE
    verdicts = _broken(asked, names) if asked.broken else _seeds(asked, names)
    if asked.json:
        told = [asdict(verdict) | {"clean": verdict.is_clean} for verdict in verdicts]
        asked.json.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    return _verdict(verdicts, broken=bool(asked.broken))


def _listed() -> Iterator[str]:
    for name in FAULTS:
        yield f"{name}: {what(name)}"
    for name, build in BUILDS.items():
        yield f"broken: {name}: {build.what}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m chaos",
        description="Disturb a line of its own, and prove that nothing is lost.",
    )
    add = parser.add_argument
    add("--cases", type=int, default=5_000, help="cases in a run (%(default)s)")
    add("--seed", type=int, default=1, help="the first seed (%(default)s)")
    add("--seeds", type=int, default=1, help="how many seeds in a row (%(default)s)")
    add("--only", nargs="*", default=[], help="disturbances whose names begin so")
    add("--faults", type=int, help="how many disturbances (each once)")
    add("--json", type=Path, help="write the verdicts to this file as well")
    add("--list", action="store_true", help="list the disturbances, do nothing")
    add(
        "--broken",
        choices=("all", *BUILDS),
        help="run a build that is broken on purpose, and expect that it is caught",
    )
    return parser


def _seeds(asked: argparse.Namespace, names: tuple[str, ...]) -> list[Verdict]:
    verdicts = []
    with _undisturbed_line() as servers:
        for seed in range(asked.seed, asked.seed + asked.seeds):
            schedule = make_schedule(seed=seed, names=names, count=asked.faults)
            undisturbed = _undisturbed(servers, seed=seed, cases=asked.cases)
            verdict = _disturbed(undisturbed, schedule=schedule, name=f"seed-{seed}")
            verdicts.append(verdict)
            _tell(verdict, f"seed {seed}")
    return verdicts


def _broken(asked: argparse.Namespace, names: tuple[str, ...]) -> list[Verdict]:
    with _undisturbed_line() as servers:
        undisturbed = _undisturbed(servers, seed=asked.seed, cases=asked.cases)
    verdicts = []
    for build in BUILDS if asked.broken == "all" else (asked.broken,):
        schedule = names if asked.only else BUILDS[build].caught_by
        _say(f"{build}: {BUILDS[build].what}")
        verdict = _disturbed(
            undisturbed, schedule=schedule, name=f"broken-{build}", broken=build
        )
        verdicts.append(verdict)
        _tell(verdict, build)
    return verdicts


@contextmanager
def _undisturbed_line() -> Iterator[str]:
    folder = _fresh("undisturbed")
    with undisturbed_line(folder) as servers:
        yield servers
    shutil.rmtree(folder)


def _undisturbed(servers: str, *, seed: int, cases: int) -> Undisturbed:
    began = time.monotonic()
    found = pass_through(servers, seed=seed, cases=cases)
    took = time.monotonic() - began
    records = len(found.history.records)
    _say(f"undisturbed, seed {seed}: {cases} cases, {records} records, {took:.1f} s")
    return found


def _disturbed(
    undisturbed: Undisturbed, *, schedule: tuple[str, ...], name: str, broken: str = ""
) -> Verdict:
    folder = _fresh(name)
    verdict = run_disturbed(
        undisturbed, schedule=schedule, folder=folder, say=_say, broken=broken
    )
    if verdict.is_clean or broken:
        shutil.rmtree(folder)
        verdict.kept_in = ""
    return verdict


def _fresh(name: str) -> Path:
    folder = FOLDER / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def _tell(verdict: Verdict, name: str) -> None:
    took = f"{verdict.cases} cases, {verdict.seconds:.0f} s"
    _say(f"{name}: {_flaws(verdict) or 'clean'} ({took})")
    for line in (*verdict.flaws.look_at, *verdict.not_here):
        _say(f"  {line}")
    _say(f"  ends: {', '.join(f'{k} x{n}' for k, n in verdict.ends.items())}")
    if verdict.kept_in:
        _say(f"  logs and topics are kept in {verdict.kept_in}")


def _flaws(verdict: Verdict) -> str:
    counts = verdict.flaws.counts()
    return ", ".join(f"{n} {kind}" for kind, n in counts.items())


def _verdict(verdicts: Sequence[Verdict], *, broken: bool) -> int:
    clean = sum(verdict.is_clean for verdict in verdicts)
    total = len(verdicts)
    for verdict in verdicts if broken else ():
        what = _flaws(verdict) if not verdict.is_clean else "NOT CAUGHT"
        print(f"{verdict.broken}: by {', '.join(verdict.schedule)}: {what}")
    if broken:
        print(f"{total - clean} of {total} broken builds caught")
        return 0 if clean == 0 else 1
    cases = sum(verdict.cases for verdict in verdicts)
    print(f"{clean} of {total} runs clean, {cases} cases in all")
    return 0 if clean == total else 1


def _say(text: str) -> None:
    print(f"[{time.strftime('%H:%M:%S')}] {text}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
