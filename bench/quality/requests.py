"""The reader of requests beside a hand-made answer file.

Four questions of each heading, each right or wrong as a whole: which families of
treatment, which parts of the body, how much, and in which form it is asked (modified,
retrospective, with a surgery). The rules of the answers are in the README
beside the file. Not here: what is asked of the answers (a test does that).
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bench.quality.families import families_of
from services.evaluator.core.lexicon import Lexicon
from services.evaluator.core.model import DisputedItem
from services.evaluator.core.request import Request, read_request

_SPREAD = ("per_week", "weeks")
_NEAR = 0.01
_MODIFIED = ("original", "authorized", "remainder", "substituted")


@dataclass(frozen=True, slots=True, kw_only=True)
class Miss:
    """An answer that the reader does not give."""

    case_number: str
    item: int
    expected: str
    found: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How the reader fares on one question."""

    question: str
    asked: int
    misses: tuple[Miss, ...]

    @property
    def share(self) -> float:
        """Return the share of right answers."""
        return 1 - len(self.misses) / self.asked if self.asked else 1.0


Answer = Mapping[str, Any]
Differs = Callable[[Answer, Request], tuple[str, str] | None]
"""Return what was expected and what was found, or none where they agree."""


def read_answers(lines: Iterable[str]) -> tuple[Answer, ...]:
    """Return the answers of a file, one on each line."""
    return tuple(json.loads(line) for line in lines if line.strip())


def compare(answers: Iterable[Answer], *, lexicon: Lexicon) -> tuple[Reading, ...]:
    """Read the headings and return, for each question, the answers that differ."""
    pairs = [(answer, _read(answer, lexicon)) for answer in answers]
    return (
        _reading("family", pairs, _families),
        _reading("body part", pairs, _body_parts),
        _reading("quantity", pairs, _quantity),
        _reading("form", pairs, _form),
    )


def _read(answer: Answer, lexicon: Lexicon) -> Request:
    item = DisputedItem(number=str(answer["item"]), request=answer["request"])
    return read_request(item, lexicon=lexicon)


def lines_of(readings: Iterable[Reading], *, show: bool) -> Iterator[str]:
    """Yield a line for each question, and with `show` one for each miss."""
    for reading in readings:
        right = reading.asked - len(reading.misses)
        yield f"  {reading.question:<10} {right}/{reading.asked} ({reading.share:.1%})"
        for miss in reading.misses if show else ():
            yield f"    {miss.case_number} item {miss.item}"
            yield f"      expected {miss.expected}"
            yield f"      read     {miss.found}"


def _reading(
    question: str,
    pairs: list[tuple[Answer, Request]],
    differs: Differs,
) -> Reading:
    misses = tuple(
        Miss(
            case_number=answer["case_number"],
            item=answer["item"],
            expected=difference[0],
            found=difference[1],
        )
        for answer, request in pairs
        if (difference := differs(answer, request)) is not None
    )
    return Reading(question=question, asked=len(pairs), misses=misses)


def _families(answer: Answer, request: Request) -> tuple[str, str] | None:
    found = families_of(request.treatments)
    expected = set(answer["families"])
    if expected <= found <= expected | set(answer.get("may", ())):
        return None
    return _words(expected), _words(found)


def _body_parts(answer: Answer, request: Request) -> tuple[str, str] | None:
    expected = {(one["part"], one.get("side")) for one in answer["body_parts"]}
    found = {(region.part, region.side) for region in request.regions}
    if found == expected:
        return None
    return _words(map(_sided, expected)), _words(map(_sided, found))


def _quantity(answer: Answer, request: Request) -> tuple[str, str] | None:
    expected = answer["quantity"]
    totals = (expected.get("total"), *expected.get("or_total", ()))
    right = any(_same(request.count, total) for total in totals)
    if not expected.get("spread_unclear"):
        right = right and all(
            _same(getattr(request.quantity, name), expected.get(name))
            for name in _SPREAD
        )
    if right:
        return None
    found = {"total": request.count}
    found |= {name: getattr(request.quantity, name) for name in _SPREAD}
    return json.dumps(expected), json.dumps(
        {name: value for name, value in found.items() if value is not None}
    )


def _form(answer: Answer, request: Request) -> tuple[str, str] | None:
    stated, read = answer.get("modified"), request.modified
    expected = {
        "associated": answer.get("associated", False),
        "retrospective": "date_of_service" in answer,
        "modified": {name: stated[name] for name in _MODIFIED} if stated else None,
    }
    found = {
        "associated": request.associated,
        "retrospective": request.retrospective,
        "modified": {name: getattr(read, name) for name in _MODIFIED} if read else None,
    }
    return None if found == expected else (json.dumps(expected), json.dumps(found))


def _same(found: float | None, expected: float | None) -> bool:
    if found is None or expected is None:
        return found is expected
    return abs(found - expected) <= _NEAR


def _sided(part: tuple[str, str | None]) -> str:
    return f"{part[1]} {part[0]}" if part[1] else part[0]


def _words(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "nothing"
