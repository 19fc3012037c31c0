"""How much of a drug is asked: tablets, grams, refills.

Here: what a fill is, how many fills, and the size of a package. Not here: visits and
their frequency (`quantity`), strengths and sigs (`drugs.dose`). Every pattern has
bounded repeats.
"""

import re
from dataclasses import dataclass

from services.evaluator.core.numerals import number
from services.evaluator.core.pattern import Pattern, Rare

_WORDS = {
    "zero": 0, "no": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_N = rf"(\d{{1,3}}|{'|'.join(_WORDS)})"
_ONLY_REFILLS = Pattern(rf"\b{_N}(?: \(\d\))? refills? (?:of|for|on)\b")
_REFILLS = (
    Pattern(
        rf"\b(?:with |and |plus |x ?|times )?{_N}(?: \(\d{{1,2}}\))?"
        r"(?: additional)? (?:refills?|rf)\b"
    ),
    Pattern(r"\b(?:refills?|rf)(?: ?[:x#] ?| )(\d{1,2})\b"),
)
_FILL = Pattern(r"(?:#|\bqty|\bquantity|\bcount|\bdisp(?:ense)?)\.? ?:? ?$")
MOST_REFILLS = 12
"""More than a year of them is a number of tablets."""
_UNCOUNTED = Pattern(r"\b(?:with|and|plus) refills?\b")
_SIZE = Pattern(
    r"(?<![\d./])(\d{1,4}(?:\.\d{1,2})?) ?(gm|grams?|gs?|ml|milliliters?|cc|oz)\b"
)
_UNITS = {"g": "g", "m": "ml", "c": "ml", "o": "oz"}
_PIECES = Rare(
    r"(?<![\d./])(\d{1,3}|\b(?:ten|twelve|fourteen|fifteen|twenty|thirty|forty|sixty"
    r"|ninety))(?: \(\d{1,3}\))?"
    r" (tablets?|tabs?|capsules?|caps|pills?|patch(?:es)?|tubes?|bottles?|vials?)\b"
    r"(?! ?(?:by|po|p\.o|q\w{0,3}|bid|tid|qid|daily|every|once|twice|per|a|at|each"
    r"|three"
    r"|four|nightly|as|prn|\d)\b)",
    needs=("tab", "cap", "pill", "patch", "tube", "bottle", "vial"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refills:
    """Refills as asked: how many more fills, and where that is said.

    `alone`: only the refills are asked, the first fill is not. No number: the request
    speaks of refills and does not say how many.
    """

    number: float | None
    span: tuple[int, int]
    alone: bool = False

    def fills(self) -> float:
        """Return how many fills are asked; an unknown number counts as none."""
        return (self.number or 0.0) + (0.0 if self.alone else 1.0)


def refills_in(text: str) -> Refills | None:
    """Return the refills that a folded request asks for, or none."""
    if "refill" not in text and " rf" not in text:
        return None
    if only := _ONLY_REFILLS.search(text):
        return Refills(number=_number(only[1]), span=only.span(), alone=True)
    before, after = (pattern.search(text) for pattern in _REFILLS)
    if before and after and _is_of_the_fill(text, before):
        before = None
    if found := before or after:
        return Refills(number=_number(found[1]), span=found.span())
    if uncounted := _UNCOUNTED.search(text):
        return Refills(number=None, span=uncounted.span())
    return None


def _is_of_the_fill(text: str, found: re.Match[str]) -> bool:
    """Return whether the number before "refills 0" is that of the fill, as in "#30"."""
    return _FILL.search(text[: found.start(1)]) is not None or (
        _number(found[1]) > MOST_REFILLS
    )


def pieces_in(text: str) -> tuple[float, str, tuple[int, int]] | None:
    """Return how many tablets or the like are asked, their name, and where."""
    if found := _PIECES.search(text):
        return number(found[1]), f"{found[2].rstrip('s')}s", found.span()
    return None


def size_in(text: str) -> tuple[float, str, tuple[int, int]] | None:
    """Return the size of the package that is asked, its unit, and where."""
    if found := _SIZE.search(text):
        return float(found[1]), _UNITS[found[2][0]], found.span()
    return None


def _number(word: str) -> float:
    return float(_WORDS.get(word, word))
