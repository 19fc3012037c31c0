"""The same request for another amount: in the quantity's fields, or in its words.

Supplies of drugs are read from the words, with the sig beside them; so there the number
is put where it stands, and refills are left out. Of a modified request more than was
authorized may be asked, or the original in words for less, with nothing cut off.
"""

import re
from collections.abc import Iterator

from services.evaluator.core.edits import Asked, Worded
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import DisputedItem, Quantity
from services.evaluator.core.modified import Modified, split, with_total
from services.evaluator.core.quantity import read_amount, total

AMOUNTS = (
    1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 15, 16, 18, 20, 21, 24, 28, 30, 36, 40, 45, 60,
    90, 120, 180, 365,
)  # fmt: skip
_COUNT = re.compile(r"# ?\d{1,5}\b")
_REFILLS = re.compile(
    r"[ ,]{1,3}(?:(?:with|and|plus) )?(?:\d{1,2} )?(?:additional )?refills?\b"
    r"(?: ?[x#:]? ?\d{1,2}\b)?",
    re.IGNORECASE,
)


def other_amounts(item: DisputedItem, *, most_first: bool) -> Iterator[Asked | Worded]:
    """Yield the item's request with other amounts, from one end of a list."""
    amounts = tuple(reversed(AMOUNTS)) if most_first else AMOUNTS
    ways = (_in_fields(item, amounts), _in_words(item, amounts))
    by_words = _COUNT.search(item.request) or _REFILLS.search(item.request)
    for way in reversed(ways) if by_words else ways:
        yield from way


def _in_fields(item: DisputedItem, amounts: tuple[int, ...]) -> Iterator[Asked]:
    modified = split(item)
    whole = modified.original if modified else item.request
    asked = item.quantity or read_amount(fold(whole)).quantity
    allowed = _allowed(modified)
    for amount in (one for one in amounts if one > allowed):
        for unit in dict.fromkeys((asked.unit, None, "days")):
            yield Asked(quantity=Quantity(count=amount, unit=unit))
        if asked.weeks is not None:
            spread = Quantity(per_week=asked.per_week, weeks=amount)
            yield Asked(quantity=spread)


def _allowed(modified: Modified | None) -> float:
    """Return how much was authorized: of no more than that nothing is in dispute."""
    if modified is None or modified.substituted:
        return 0.0
    return total(read_amount(fold(modified.authorized)).quantity) or 0.0


def _in_words(item: DisputedItem, amounts: tuple[int, ...]) -> Iterator[Worded]:
    if modified := split(item):
        # No more than this asked for at first, so that nothing was cut off.
        alone = (with_total(modified.original, amount) for amount in amounts)
        yield from (Worded(request=words) for words in alone if words)
        return
    words = _REFILLS.sub("", item.request)
    if words != item.request:
        yield Worded(request=words)
    if not _COUNT.search(words):
        words = f"{words} #1"
    for amount in amounts:
        yield Worded(request=_COUNT.sub(f"#{amount}", words))
