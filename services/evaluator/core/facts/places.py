"""Where in the body a finding of the record is: its parts, side, and spinal levels.

The nearest part named in the sentence counts, after the words before it; a sentence
that names none goes on with the part of the sentence before. Not here: the words.
"""

from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from services.evaluator.core.facts.context import sentence_end, sentence_start
from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.regions import Region, find_regions

REACH = 300
"""Characters of a sentence looked at on each side of a finding."""
CARRIED = 260
"""Characters back over which a part is carried into the next sentences."""
NEAR_AFTER = 70

_FIGURE = Pattern(r"\d")
_LEVEL = Pattern(r"\b(c[2-8]|t(?:1[0-2]|[1-9])|l[1-5]|s1)\b")
_LISTED = Pattern(r"(?:[ ,/&]|and|or|the|left|right|bilateral|both){0,12}")
_PARTS = Pattern(r", (?!(?:19|20)[0-9][0-9]\b)")
"""What parts clauses; the comma before the year of a date does not."""
_DISC = Pattern(r"\b([clts])(\d{1,2}) (\d)\b(?!\d)")


class Place(NamedTuple):
    """Where something is; no parts where the record does not say."""

    parts: frozenset[str] = frozenset()
    side: str | None = None


class Sentence(NamedTuple):
    """A sentence around a mention, as far as it is looked at: its bounds."""

    start: int
    end: int


def sentence_at(folded: str, start: int, end: int) -> Sentence:
    """Return the bounds of the sentence around a mention."""
    left = max(0, start - REACH)
    right = folded[end : end + REACH]
    return Sentence(
        start=left + sentence_start(folded[left:start]),
        end=end + sentence_end(right),
    )


@lru_cache(maxsize=8)
def regions_of(folded: str) -> tuple[Region, ...]:
    """Return the parts that a record names, read once for a record."""
    return find_regions(folded)


def place_of(
    folded: str, *, start: int, end: int, within: Sentence, carry: bool = True
) -> Place:
    """Return where the finding at a span is; `carry` goes on with the sentence before.

    Lists of past treatments name no part and go on with none.
    """
    regions = regions_of(folded)
    at = bisect_left(regions, start, key=lambda region: region.start)
    after = [r for r in regions[at : at + 6] if end <= r.start < within.end]
    before = [r for r in regions[max(0, at - 6) : at] if r.start >= within.start]
    inside = [r for r in regions[at : at + 2] if r.start < end]
    if inside:
        return _together(folded, inside[:1])
    if nearest := _nearest(folded, start, end, before[::-1], after):
        return _together(folded, nearest)
    earlier = regions[at - 1] if at and carry else None
    if earlier and start - earlier.end <= CARRIED:
        return Place(parts=frozenset({earlier.part}), side=earlier.side)
    return Place()


def _nearest(
    folded: str, start: int, end: int, before: list[Region], after: list[Region]
) -> list[Region]:
    """Return the parts on the side that a finding belongs to, the nearest first.

    A part right before it, then one after it in the same clause, one before it in the
    same clause, one soon after it, and any in the sentence.
    """
    if before and start - before[0].end <= 1:
        return before
    if after and after[0].start - end <= NEAR_AFTER:
        if "," not in folded[end : after[0].start]:
            return after
        if not before or "," in folded[before[0].end : start]:
            return after
    return before or after


def clause(
    text: str, start: int, end: int, within: Sentence, *, source: str
) -> Evidence:
    """Return the words around a mention, between commas where they are near."""
    left, right = max(within.start, start - 90), min(within.end, end + 110)
    opens = [one.end() for one in _PARTS.finditer(text, left, start)]
    closes = _PARTS.search(text, end, right)
    start = opens[-1] if opens else within.start
    end = closes.start() if closes else within.end
    said = text[start:end]
    start += len(said) - len(said.lstrip())
    said = said.strip()
    return Evidence(text=said, source=source, start=start, end=start + len(said))


def levels_in(folded: str) -> frozenset[str]:
    """Return the spinal levels that words name; a disc names its two bodies."""
    if not _FIGURE.search(folded):
        return frozenset()
    named = {found[1] for found in _LEVEL.finditer(folded)}
    for found in _DISC.finditer(folded):
        letter = "s" if found[0].startswith("l5") and found[3] == "1" else found[1]
        named.add(f"{letter}{found[3]}")
    return frozenset(named)


def _together(folded: str, regions: list[Region]) -> Place:
    """Return the nearest part, with those that stand in one list with it."""
    parts, side = {regions[0].part}, regions[0].side
    for one, other in pairwise(regions):
        left, right = sorted((one, other), key=lambda region: region.start)
        if not _LISTED.fullmatch(folded[left.end : right.start]):
            break
        parts.add(other.part)
        side = side or other.side
    return Place(parts=frozenset(parts), side=side)
