"""Scales that a record gives at several visits: "PHQ-9 21 ... PHQ-9 14 ... PHQ-9 8".

The first value is set beside the last; records go from old to new. Not here: values set
beside one another in one phrase (`measured`).
"""

import re
from collections.abc import Iterator
from itertools import islice

from services.evaluator.core.facts.measured import LEAST_SHARE, Moved
from services.evaluator.core.pattern import Pattern, Rare

MOST_VALUES = 40
FEWEST = 2
_SCALE = Pattern(
    r"\b(?P<name>phq 9|phq9|gad 7|gad7|bdi(?: ii)?|bai|odi|oswestry|ndi|quickdash|dash"
    r"|womac|lefs|spadi|pcl 5|isi|fabq|roland morris|rmdq)"
    r"(?: (?:score|index|total|disability index|disability|was|is|of|at|now|today))*"
    r"[:=]? ?(?P<value>\d{1,3})(?![\d/.]|\d* ?(?:to|from) \d)"
)
_DATED = Rare(
    r"\b(?P<name>phq 9|phq9|gad 7|gad7|bdi(?: ii)?|bai|odi|oswestry|ndi|quickdash|dash"
    r"|womac|lefs|spadi|pcl 5|fabq|roland morris|rmdq)(?: \w{1,12}){0,3}?:? "
    r"(?P<first>\d{1,3}) ?(?:%|/ ?\d{2,3})? ?\(?(?:on|at|in|as of|dated)"
    r" [^.;()\d]{0,24}(?:\d{1,4}[/.]\d{1,2}(?:[/.]\d{2,4})?)?\)?[,;]? "
    r"(?:and |to |now |then )?(?P<last>\d{1,3}) ?(?:%|/ ?\d{2,3})? ?\(?(?:on|at|in"
    r"|today"
    r"|now|currently|as of|this)\b",
    needs=(
        "phq",
        "gad",
        "bdi",
        "bai ",
        "bai:",
        "odi ",
        "odi:",
        "oswestry",
        "ndi ",
        "ndi:",
        "dash ",
        "dash:",
        "womac",
        "lefs",
        "spadi",
        "pcl",
        "fabq",
        "roland",
        "rmdq",
    ),
)
"""A scale of two days in one sentence: "44% on 1/5/16, 30% on 3/8/16"."""
_RISES = frozenset({"lefs"})
"""Scales on which more is better."""


def serial(folded: str) -> Iterator[Moved]:
    """Yield the scales of function that were taken at several times."""
    taken: dict[str, list[re.Match[str]]] = {}
    for index, found in enumerate(_SCALE.finditer(folded)):
        if index >= MOST_VALUES:
            break
        taken.setdefault(_same(found["name"]), []).append(found)
    for found in islice(_DATED.finditer(folded), MOST_VALUES):
        name = _same(found["name"])
        taken.pop(name, None)
        yield _moved(name, int(found["first"]), int(found["last"]), found)
    for name, values in taken.items():
        if len(values) >= FEWEST and values[0].end() < values[-1].start():
            first, last = int(values[0]["value"]), int(values[-1]["value"])
            yield _moved(name, first, last, values[-1])


def _same(name: str) -> str:
    return {"oswestry": "odi", "phq9": "phq 9", "gad7": "gad 7"}.get(name, name)


def _moved(name: str, before: int, after: int, last: re.Match[str]) -> Moved:
    if name not in _RISES:
        before, after = after, before
    gain = after > before and after >= before * (1 + LEAST_SHARE)
    return Moved(start=last.start(), end=last.end(), gain=gain)
