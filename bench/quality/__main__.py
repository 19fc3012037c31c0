"""`python -m bench.quality [FILE]`: how near the evaluator comes to the reviewers."""

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench.letters import LETTERS, read_letters
from bench.quality import sentences
from bench.quality.disagreement import SHOWN
from bench.quality.printing import lines_of
from bench.quality.report import Report, report_on
from bench.quality.requests import compare, read_answers
from bench.quality.requests import lines_of as lines_of_readings
from bench.quality.scores import RESAMPLES
from services.console.published import BadLine
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.library import compiled
from services.evaluator.guidelines import load_modules

NO_LETTERS = 2
ANSWERS = Path(__file__).resolve().parents[2] / "tests/cases/requests/dev.jsonl"


def main(arguments: list[str] | None = None) -> int:
    """Print the report on a file of published letters; return the exit code."""
    asked = _parse(arguments)
    if not asked.letters.is_file():
        print(f"There are no letters at {asked.letters}.", file=sys.stderr)
        return NO_LETTERS
    with asked.letters.open("rb") as lines:
        letters = tuple(read_letters(lines, report=_complain))
    modules = load_modules()
    report = report_on(
        letters,
        modules=modules,
        name=asked.letters.name,
        seed=asked.seed,
        resamples=asked.resamples,
    )
    for line in (
        *lines_of(report, show=asked.show),
        *_requests(asked, modules),
        *_sentences(asked),
    ):
        print(line)
    if asked.json:
        written = json.dumps(plain(report, show=asked.show), indent=2)
        asked.json.write_text(written + "\n", encoding="utf-8")
    return 0


def plain(report: Report, *, show: bool) -> dict[str, Any]:
    """Return a report as JSON has it, with medical text only where asked for."""
    written = asdict(report)
    if not show:
        for disagreement in written["disagreements"]:
            for field in SHOWN:
                del disagreement[field]
    return written


def _requests(asked: Namespace, modules: tuple[GuidelineModule, ...]) -> Iterator[str]:
    """Yield how the reader of requests fares on the hand-made answers."""
    if not asked.answers.is_file():
        return
    answers = read_answers(asked.answers.read_text(encoding="utf-8").splitlines())
    readings = compare(answers, lexicon=compiled(modules).lexicon)
    yield ""
    yield f"Reading of requests ({asked.answers.name}, answers by hand):"
    yield from lines_of_readings(readings, show=asked.show)


def _sentences(asked: Namespace) -> Iterator[str]:
    """Yield how the reader of records fares on sentences, family by family."""
    yield ""
    yield "Reading of records (sentences of our own, answers by hand):"
    yield from sentences.lines_of(
        tuple(map(sentences.score, sentences.families())), show=asked.show
    )


def _complain(bad: BadLine) -> None:
    print(f"line {bad.number}: {bad.problem}", file=sys.stderr)


def _parse(arguments: list[str] | None) -> Namespace:
    parser = ArgumentParser(prog="python -m bench.quality", description=__doc__)
    parser.add_argument("letters", nargs="?", type=Path, default=LETTERS)
    parser.add_argument("--json", type=Path, help="also write the report to a file")
    parser.add_argument("--answers", type=Path, default=ANSWERS)
    parser.add_argument("--seed", type=int, default=1, help="of the bootstrap")
    parser.add_argument("--resamples", type=int, default=RESAMPLES)
    parser.add_argument(
        "--show", action="store_true", help="print the words of requests and reasons"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
