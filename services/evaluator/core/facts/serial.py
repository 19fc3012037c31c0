"""Scales that a record gives at several visits: "PHQ-9 21 ... PHQ-9 14 ... PHQ-9 8".

The first value is set beside the last; records go from old to new. Not here: values set
beside one another in one phrase (`measured`).
"""

import re
from collections.abc import Iterator

from services.evaluator.core.facts.measured import LEAST_SHARE, Moved
from services.evaluator.core.pattern import Pattern

MOST_VALUES = 40
FEWEST = 2
_SCALE = Pattern(
    r"\b(?P<name>phq 9|phq9|gad 7|gad7|bdi(?: ii)?|bai|odi|oswestry|ndi|quickdash|dash"
    r"|womac|lefs|spadi|pcl 5|isi|fabq|roland morris|rmdq)"
    r"(?: (?:score|index|total|disability index|disability|was|is|of|at|now|today))*"
    r"[:=]? ?(?P<value>\d{1,3})(?![\d/.]|\d* ?(?:to|from) \d)"
)
_RISES = frozenset({"lefs"})
"""Scales on which more is better."""


def serial(folded: str) -> Iterator[Moved]:
    """Yield the scales of function that were taken at several times."""
    taken: dict[str, list[re.Match[str]]] = {}
    for index, found in enumerate(_SCALE.finditer(folded)):
        if index >= MOST_VALUES:
            break
        taken.setdefault(_same(found["name"]), []).append(found)
    for name, values in taken.items():
        if len(values) >= FEWEST and values[0].end() < values[-1].start():
            yield _moved(name, values[0], values[-1])


def _same(name: str) -> str:
    return {"oswestry": "odi", "phq9": "phq 9", "gad7": "gad 7"}.get(name, name)


def _moved(name: str, first: re.Match[str], last: re.Match[str]) -> Moved:
    before, after = int(first["value"]), int(last["value"])
    if name not in _RISES:
        before, after = after, before
    gain = after > before and after >= before * (1 + LEAST_SHARE)
    return Moved(start=last.start(), end=last.end(), gain=gain)
