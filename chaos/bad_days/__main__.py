"""The command: `python -m chaos.bad_days`. Prints what it saw; --write keeps it.

Exit code 0: every day mended, and all that was taken was issued; 1: not.
"""

import argparse
import logging
import shutil
import sys
import time
from collections import Counter
from collections.abc import Sequence
from functools import partial

from chaos.bad_days.days import LONG, SHORT, Day, Lengths, days
from chaos.bad_days.page import Seen, page
from chaos.bad_days.watching import watching
from chaos.fleet import NotWithin
from chaos.proof.history import make_tail
from chaos.scene import PARTITIONS, Scene, make_scene
from stack.places import ROOT, STACK

PAGE = ROOT / "docs" / "bad-days.md"
FOLDER = STACK / "bad-days"
CASES_A_DAY = 100_000
BEFORE_S = 1.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m chaos.bad_days", description="Live through bad days, and tell."
    )
    known = days(SHORT)
    parser.add_argument("--only", nargs="*", choices=tuple(known), default=[])
    parser.add_argument("--long", action="store_true", help="5 min away, lag 100,000")
    parser.add_argument("--lag", type=int, help="another lag than the form's")
    parser.add_argument(
        "--write", action="store_true", help=f"write {PAGE.relative_to(ROOT)}"
    )
    asked = parser.parse_args(arguments)
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
    lengths = LONG if asked.long else SHORT
    if asked.lag:
        lengths = Lengths(away_s=lengths.away_s, lag=asked.lag)
    wanted = {n: d for n, d in days(lengths).items() if n in (asked.only or known)}
    seen = [
        _live(n, d, lengths, number) for number, (n, d) in enumerate(wanted.items())
    ]
    text = page(seen)
    print(text)
    if asked.write:
        PAGE.write_text(text, encoding="utf-8")
    return 0 if all(day.is_well for day in seen) else 1


def _live(name: str, day: Day, lengths: Lengths, number: int) -> Seen:
    """Live through one day, on a line of its own."""
    folder = FOLDER / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    _say(f"{name}: {day.title}")
    usual = {"KAFKA_SESSION_TIMEOUT_MS": "10000"}
    with make_scene(folder=folder, seed=name, environment=usual) as scene:
        scene.fleet.start_all()
        seen = _watched(scene, day, lengths, number)
    print(page([seen]).split("\n\n", 3)[-1], file=sys.stderr, flush=True)
    if seen.is_well:
        shutil.rmtree(folder)
    else:
        _say(f"{name}: not well; logs are kept in {folder}")
    return seen


def _watched(scene: Scene, day: Day, lengths: Lengths, number: int) -> Seen:
    mended: float | None = None
    expected: set[str] = set()
    with watching(scene.stack, first_case=number * CASES_A_DAY) as watch:
        scene.fleet.for_seconds(BEFORE_S)
        expected |= set(day.begin(scene, lengths))
        gone = time.monotonic()
        expected |= watch.taken_so_far()
        try:
            _mend(scene, expected, within_s=day.within_s)
            mended = time.monotonic() - gone
        except NotWithin as failure:
            _say(f"not mended: {failure}")
        scene.fleet.for_seconds(BEFORE_S)
    taken = watch.seen.taken | expected
    scene.fleet.reaches(partial(scene.upstream.issued.issuperset, taken), seconds=60)
    ends = Counter(scene.fleet.ends)
    return Seen(
        title=day.title,
        what_mends=day.what_mends,
        watched=watch.seen,
        ends=ends,
        mended_in_s=mended,
        not_issued=tuple(sorted(taken - scene.upstream.issued)),
    )


def _mend(scene: Scene, expected: set[str], *, within_s: float) -> None:
    """Wait until all is well again. May raise NotWithin."""
    fleet, issued = scene.fleet, scene.upstream.issued
    fleet.until(fleet.all_ready, seconds=within_s, what="all ready again")
    tail = make_tail(seed=0, number=0, partitions=PARTITIONS)
    scene.flow(tuple(tail.values()), over_s=0.0)
    scene.all_sent()
    fleet.until(
        partial(issued.issuperset, expected | set(tail)),
        seconds=within_s,
        what="a new case through every partition, and all that was taken",
    )


def _say(text: str) -> None:
    print(f"[{time.strftime('%H:%M:%S')}] {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
