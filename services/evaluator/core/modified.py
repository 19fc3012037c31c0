"""Modified requests: what was asked, what was authorized, what remains.

Utilization review may let part of a request pass; only the rest is disputed. Both forms
of published headings are read here, and the `authorized` field of an application. The
remainder is the original less the authorized part; where something else was authorized
instead, the whole original request remains.
"""

import re
from dataclasses import dataclass

from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import DisputedItem, Quantity
from services.evaluator.core.numerals import number_pattern
from services.evaluator.core.quantity import read_amount, total

_NUMBER = re.compile(rf"\b{number_pattern()}", re.IGNORECASE)
_ORIGINAL = " was the original request"
_AUTHORIZED = " was authorized by the claims administrator"
_SUBSTITUTED = "the claims administrator authorized "
_LEAVING = ", leaving the original request imr eligible"
_REMAINING = "the remaining imr eligible portion of the original request,"


@dataclass(frozen=True, slots=True, kw_only=True)
class Modified:
    """A request of which part was authorized, in the words of the application."""

    original: str
    authorized: str
    remainder: str | None = None
    substituted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """What remains under dispute, in words and as a quantity."""

    words: str
    quantity: Quantity
    authorized_count: float | None


def split(item: DisputedItem) -> Modified | None:
    """Return the parts of a modified request; none if nothing of it was authorized."""
    text = item.request
    lowered = fold(text)
    at = lowered.find(_ORIGINAL)
    if at < 0:
        if not item.authorized or not item.authorized.strip():
            return None
        return Modified(original=text.strip(), authorized=item.authorized.strip(" ."))
    original = text[:at]
    rest, folded = text[at + len(_ORIGINAL) :], lowered[at + len(_ORIGINAL) :]
    end = folded.find(_AUTHORIZED)
    if end >= 0:
        return Modified(
            original=original,
            authorized=item.authorized or rest[:end].strip(" ."),
            remainder=_remainder(rest, folded),
        )
    start, stop = folded.find(_SUBSTITUTED), folded.find(_LEAVING)
    instead = rest[start + len(_SUBSTITUTED) : stop] if 0 <= start < stop else ""
    return Modified(
        original=original,
        authorized=(item.authorized or instead).strip(" ."),
        remainder=original,
        substituted=True,
    )


def remaining(modified: Modified, *, asked: Quantity) -> Rest:
    """Return the remainder: the original less what was authorized."""
    original = total(asked)
    allowed = total(read_amount(fold(modified.authorized)).quantity)
    if modified.substituted or original is None or allowed is None:
        words = modified.remainder or modified.original
        quantity = read_amount(fold(words)).quantity
        if words == modified.original or quantity == Quantity():
            quantity = asked
        spent = None if modified.substituted else allowed
        return Rest(words=words, quantity=quantity, authorized_count=spent)
    left = max(original - allowed, 0.0)
    if not left and modified.remainder:
        quantity = read_amount(fold(modified.remainder)).quantity
        return Rest(words=modified.remainder, quantity=quantity, authorized_count=None)
    return Rest(
        words=modified.remainder or _in_words(modified, left),
        quantity=Quantity(count=left, unit=asked.unit, refills=asked.refills),
        authorized_count=allowed,
    )


def _remainder(rest: str, folded: str) -> str | None:
    at = folded.find(_REMAINING)
    if at < 0:
        return None
    words = rest[at + len(_REMAINING) :].strip(" .:,")
    return words.removesuffix(" is").strip() or None


def _in_words(modified: Modified, left: float) -> str:
    """Put the remaining number in the place of the original one."""
    original = modified.original
    if not left:
        return f"nothing of the original request, {original}"
    if said := with_total(original, left):
        return said
    allowed = read_amount(fold(modified.authorized)).quantity.unit
    unit = read_amount(fold(original)).quantity.unit or allowed or "visits"
    return f"{left:g} {unit} of the original request, {original}"


def with_total(words: str, count: float) -> str | None:
    """Return a request with another total in place of its own; none if it is spread."""
    amount = read_amount(fold(words))
    if not amount.total_span or amount.spread_span:
        return None
    start, end = amount.total_span
    return words[:start] + _NUMBER.sub(f"{count:g}", words[start:end]) + words[end:]
