"""The side of the body that a request is about, and what the record tells of the other.

What is told of the right knee alone says nothing of the left: not a condition, not a
lesion, not care that failed. Words that name no side, or no part, may be of either.
Not here: signs and studies, which carry their place with them (`bodily`).
"""

from bisect import bisect_left
from functools import lru_cache

from services.evaluator.core.facts.places import (
    Sentence,
    place_of,
    regions_of,
    sentence_at,
)
from services.evaluator.core.facts.record import Known
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Evidence
from services.evaluator.core.pattern import Pattern
from services.evaluator.core.regions import Region, prefixes

MOST_NAMED = 12
"""Parts looked at in the words of one piece of evidence."""
NEAR_BEFORE = 16
_RIGHT_BEFORE = Pattern(r"\b(left|right|bilateral)(?: sided)? $")
_NAMED = Pattern(r"\b(left|right|bilateral)\b(?! hand(?:ed)? dominan| handed)")
_BOTH = Pattern(
    r"\b(?:left (?:and|or|&) (?:the |his |her )?right"
    r"|right (?:and|or|&) (?:the |his |her )?left"
    r"|(?:compared (?:with|to)|than|versus|vs\.?|unlike|opposite|contralateral)"
    r" (?:the |his |her |that of the )?(?:left|right|side))\b"
)
"""What names a side together with the other, or only to compare."""
_SOON_AFTER = Pattern(r"[^,;:.]{0,24}\b(left|right|bilateral)\b")
_OTHER = {"left": "right", "right": "left"}


@lru_cache(maxsize=64)
def other_side(regions: tuple[Region, ...]) -> str | None:
    """Return the side that a request is not about; none where it may be about both."""
    sides = {region.side for region in regions}
    return _OTHER.get(sides.pop() or "") if len(sides) == 1 else None


def of_the_side(
    known: Known, *, regions: tuple[Region, ...], text: str
) -> Known | None:
    """Return what is known of the side asked about, or none where nothing is."""
    other = other_side(regions)
    if other is None:
        return known
    there = tuple(
        one
        for one in known.evidence
        if not is_of_the_other(one, regions=regions, text=text)
    )
    if len(there) == len(known.evidence):
        return known
    return Known(value=known.value, evidence=there) if there else None


def is_of_the_other(words: Evidence, *, regions: tuple[Region, ...], text: str) -> bool:
    """Return whether words of the record tell of the other side of the same part."""
    other = other_side(regions)
    if other is None or words.source != "summary":
        return False
    folded = fold(text)
    start, end = words.start, words.start + len(words.text)
    asked = frozenset(prefixes(region.part for region in regions))
    inside = _sides_within(folded, start, end, asked)
    within = sentence_at(folded, start, end)
    if _BOTH.search(folded, within.start, within.end):
        return False
    if inside:
        return inside == {other}
    place = place_of(folded, start=start, end=end, within=within, carry=False)
    if asked.isdisjoint(prefixes(place.parts)):
        return False
    return (place.side or _side_beside(folded, start, end, within)) == other


def _side_beside(folded: str, start: int, end: int, within: Sentence) -> str | None:
    """Return the side named right before words, in them, or soon after them."""
    near = folded[max(within.start, start - NEAR_BEFORE) : start]
    before = _RIGHT_BEFORE.search(near)
    if before:
        return before[1]
    told = {found[1] for found in _NAMED.finditer(folded, start, end)}
    after = _SOON_AFTER.match(folded, end, within.end)
    told = told or ({after[1]} if after else set())
    return told.pop() if len(told) == 1 else None


def _sides_within(folded: str, start: int, end: int, asked: frozenset[str]) -> set[str]:
    """Return the sides on which words name the parts asked about."""
    named = regions_of(folded)
    at = bisect_left(named, start, key=lambda region: region.start)
    return {
        region.side
        for region in named[at : at + MOST_NAMED]
        if region.start < end
        and region.side
        and not asked.isdisjoint(prefixes((region.part,)))
    }
