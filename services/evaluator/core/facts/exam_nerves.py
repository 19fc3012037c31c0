"""Nerve findings given as numbers, and the limb that a muscle or a reflex belongs to.

Strength of five, two point discrimination, girth, reflexes of four; a muscle named
beside them tells the limb where no part of the body does. Not here: words of loss
(`exam`).
"""

import re
from collections.abc import Iterator
from itertools import islice

from services.evaluator.core.facts.places import Place, Sentence, sentence_at
from services.evaluator.core.pattern import Pattern, Rare

LOOK = 36
"""Characters before and after a finding in which its muscle may stand."""
MOST = 60
"""Numbers read for one case."""
WIDE_MM = 7
"""Two point discrimination is normal up to six millimetres (teaching; unverified)."""

_LOWER = (
    r"ehl|extensor hallucis\w{0,8}|hallucis|tib\w{0,6} ant\w{0,6}|gastroc\w{0,10}"
    r"|soleus|hamstrings?|iliopsoas|dorsi ?flex\w{0,5}|plantar ?flex\w{0,5}"
    r"|perone\w{1,4}|achilles|ankle jerks?|knee jerks?|patellar|calf|calves"
    r"|(?:heel|toe) (?:walk|rais)"
    r"|hip flex\w{1,5}|knee ext\w{1,6}|toe ext\w{1,6}|fhl|edl"
)
_UPPER = (
    r"biceps|triceps|brachioradialis|wrist (?:ext|flex)\w{0,6}|grip|apb|thenar"
    r"|abductor pollicis\w{0,8}|interosse\w{1,5}|intrinsics?|fdi"
    r"|finger (?:abd|ext|flex)\w{0,7}|hypothenar|pronator|finger spread"
)
_MUSCLE = Pattern(rf"\b(?:(?P<lower>{_LOWER})|(?P<upper>{_UPPER}))")
MUSCLES = Pattern(rf"\b(?:{_LOWER}|{_UPPER})")
_SIDE = Pattern(r"\b(left|right|bilateral|lt|rt|l|r)\b(?! ?\d)")
_SIDES = {"lt": "left", "l": "left", "rt": "right", "r": "right"}
_TWO_POINT = Rare(
    r"\b(?:2 ?pd|(?:2|two) ?(?:pt|point) disc\w{0,11}|(?:2|two) ?(?:pt|point))"
    r"[^.;\d]{0,40}(?P<mm>\d{1,2})(?: ?mm| millimet)",
    needs=("2p", "2 p", "wop", "wo p"),
)
_GIRTH = Rare(
    r"\b(?:calf|forearm|calves)\b[^.;]{0,50}?\b\d(?:\.\d{1,2})? ?cm "
    r"(?:smaller|less|thinner|atroph\w{1,3})",
    needs=("calf", "calves", "forearm"),
)
_LOW_REFLEX = Pattern(
    r" ?(?:reflex(?:es)? |jerks? )?(?:(?:was|were|is|are|at|graded|of) )?"
    r"(?P<low>[01] ?\+|[01] ?/ ?4|trace|0(?![\d./]))(?P<rest>[^.;]{0,30})"
)
_BOTH = Pattern(r"\b(?:bilateral\w{0,2}|symmetric\w{0,4}|equal\w{0,2}|both|through)")


def with_muscle(folded: str, *, start: int, end: int, within: Sentence,
                place: Place) -> Place:  # fmt: skip
    """Return the place, or the limb of the muscle that a finding is told of."""
    left = max(within.start, start - LOOK)
    right = min(within.end, end + LOOK)
    before = list(_MUSCLE.finditer(folded, left, end))
    found = before[-1] if before else _MUSCLE.search(folded, end, right)
    if found is None or (not before and "," in folded[end : found.start()]):
        return place
    limb = "lower_extremity" if found["lower"] else "upper_extremity"
    near = _SIDE.search(folded, found.end(), right) or _SIDE.search(
        folded, left, found.start()
    )
    side = _SIDES.get(near[1], near[1]) if near else place.side
    return Place(parts=frozenset({limb}), side=side)


def wide_two_point(folded: str) -> Iterator[tuple[int, int, bool]]:
    """Yield where two point discrimination is measured, and whether it is wide."""
    for found in islice(_TWO_POINT.finditer(folded), MOST):
        within = sentence_at(folded, found.start(), found.end())
        most = [int(found["mm"])]
        more = re.finditer(r"\b(\d{1,2}) ?mm\b", folded[found.end() : within.end])
        most += [int(one[1]) for one in islice(more, 4)]
        yield found.start(), found.end(), max(most) >= WIDE_MM


def lesser_girth(folded: str) -> Iterator[tuple[int, int]]:
    """Yield where one limb is measured thinner than the other."""
    for found in islice(_GIRTH.finditer(folded), MOST):
        yield found.start(), found.end()


def low_reflex(folded: str, end: int, within: Sentence) -> bool | None:
    """Return whether a number after a reflex says loss on one side; none if no number.

    A reflex that is low on both sides is no finding of a root.
    """
    found = _LOW_REFLEX.match(folded, end, within.end)
    if found is None:
        return None
    return _BOTH.search(found["rest"]) is None
