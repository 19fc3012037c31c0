"""`python -m bench.impact --ref REV | --module FILE`: which past items would flip.

With `--ref`, from that revision to the working tree; with `--module`, from the working
tree to the same with that file's module.
"""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from bench.impact.revisions import RevisionError, told_by, with_module
from bench.letters import LETTERS, read_cases
from bench.quality.impact import Flip, Impact, Rate, compare, compare_told, tell
from services.console.published import BadLine
from services.evaluator.guidelines import load_modules
from services.evaluator.translation import to_case
from shared.events.case_received import CaseReceived

FLIPPED = 1
FAILED = 2


def main(arguments: list[str] | None = None) -> int:
    """Print the flips; return 0, or 1 with --fail-on-flips if there are any."""
    asked = _parse(arguments)
    try:
        impact = _impact(asked)
    except (RevisionError, OSError, TypeError, ValueError) as error:
        print(error, file=sys.stderr)
        return FAILED
    for line in lines_of(impact):
        print(line)
    if asked.json:
        written = json.dumps(asdict(impact), indent=2)
        asked.json.write_text(written + "\n", encoding="utf-8")
    return FLIPPED if impact.flips and asked.fail_on_flips else 0


def lines_of(impact: Impact) -> Iterator[str]:
    """Yield the lines of the table: rates, then each flip with its trace."""
    yield f"before: {_rate(impact.before)}"
    yield f"after:  {_rate(impact.after)}"
    yield f"flips:  {len(impact.flips)}"
    for flip in impact.flips:
        yield from _flip(flip)


def _flip(flip: Flip) -> Iterator[str]:
    before, after = flip.before, flip.after
    yield (
        f"  {before.case_number} item {before.item}: "
        f"{before.outcome} by {before.module or 'nobody'} -> "
        f"{after.outcome} by {after.module or 'nobody'}"
    )
    for one in flip.differences:
        was, now = one.before or "not asked", one.after or "not asked"
        yield f"    {one.criterion}: {was} -> {now}"


def _rate(rate: Rate) -> str:
    share = "-" if rate.share is None else f"{rate.share:.1%}"
    return (
        f"{rate.overturned} overturned of {rate.decided} decided ({share}), "
        f"{rate.items} items"
    )


def _impact(asked: Namespace) -> Impact:
    events = _cases(asked.cases)
    cases = tuple(to_case(event) for event in events)
    modules = load_modules()
    if asked.module:
        after = with_module(asked.module, modules=modules)
        return compare(cases, modules_before=modules, modules_after=after)
    before = told_by(asked.ref, events)
    return compare_told(before=before, after=tuple(tell(cases, modules=modules)))


def _cases(files: Sequence[Path]) -> tuple[CaseReceived, ...]:
    found: list[CaseReceived] = []
    for path in files:
        with path.open("rb") as lines:
            found += read_cases(lines, report=_complain)
    return tuple({case.case_number: case for case in found}.values())


def _complain(bad: BadLine) -> None:
    print(f"line {bad.number}: {bad.problem}", file=sys.stderr)


def _parse(arguments: list[str] | None) -> Namespace:
    parser = ArgumentParser(prog="python -m bench.impact", description=__doc__)
    change = parser.add_mutually_exclusive_group(required=True)
    change.add_argument("--ref", help="the git revision to compare with")
    change.add_argument("--module", type=Path, help="a guideline module to try")
    parser.add_argument("--cases", nargs="+", type=Path, default=[LETTERS])
    parser.add_argument("--json", type=Path, help="also write the flips to a file")
    parser.add_argument("--fail-on-flips", action="store_true")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
