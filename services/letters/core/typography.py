"""Small text functions, used in a chain: clean, wrap, dates.

A letter keeps every word of the text it is given, in any script and in logical order.
Three things are not text and do not survive: control characters (a space takes their
place), halves of surrogate pairs (U+FFFD), and explicit bidirectional formatting, with
which a request could turn round the word printed after it. No isolates are added: each
printed line is a bidirectional paragraph of its own, so nothing can reach another line.
Breaks of a given text are spaces too: the form has one paragraph where a free text
stands, and a text that brought its own could pass itself off as another item.
Not here: markup; an HTML letter would set `dir="auto"` per paragraph instead.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date
from functools import cache, lru_cache

from shared.plain import LONG, is_plain, is_printable

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_BIDI_FORMATTING = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
# Spaces that forbid a break (U+00A0, U+2007, U+202F) stay inside their word.
_SPACES = re.compile(r"[ \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")


DAYS = 4096
"""Days whose writing is kept: those of some years, which come again and again."""


@lru_cache(maxsize=DAYS)
def us_date(day: date) -> str:
    """Return the day as MM/DD/YYYY, as letters print it."""
    return f"{day.month:02}/{day.day:02}/{day.year:04}"


def listing(values: Iterable[str]) -> str:
    """Return the values that are not empty, cleaned, with commas between."""
    return ", ".join(filter(None, map(clean, values)))


def has_control(text: str) -> bool:
    """Say whether the text holds anything that is not text."""
    if is_printable(text):
        return False
    return any(p.search(text) for p in (_CONTROL, _SURROGATE, _BIDI_FORMATTING))


def is_blank(text: str) -> bool:
    """Say whether nothing of the text would be printed."""
    if text.isascii() and text[:1].isalnum():
        return False
    return not (text and is_plain(text)) and not clean(text).strip()


def clean(text: str) -> str:
    """Return the text on one line: no control characters, single spaces."""
    # Most texts: nothing to take out, and the space is their only white space.
    if len(text) < LONG:
        if text.isascii() and text.isprintable():
            spaced = "  " in text or text.startswith(" ") or text.endswith(" ")
            return " ".join(text.split()) if spaced else text
    elif is_plain(text):
        return text
    elif is_printable(text):
        return " ".join(text.split())
    plain = _SURROGATE.sub("\ufffd", _CONTROL.sub(" ", text))
    return _SPACES.sub(" ", _BIDI_FORMATTING.sub("", plain)).strip(" ")


def columns(word: str) -> int:
    """Return how many columns a word takes: marks take none, wide characters two."""
    return len(word) if word.isascii() else sum(map(_columns_of, word))


def wrap(text: str, *, width: int) -> tuple[str, ...]:
    """Return the cleaned text in lines of at most `width` columns.

    Words are never broken, not even at a hyphen: one that is too long has its own line.
    """
    return wrap_clean(clean(text), width=width)


def lay_clean(plain: str, *, width: int) -> str:
    """Return a text that is clean already as it is printed, its lines one by one."""
    if len(plain) <= width and plain.isascii():
        return plain
    return "\n".join(wrap_clean(plain, width=width))


def wrap_clean(plain: str, *, width: int) -> tuple[str, ...]:
    """Return a text that is clean already in lines, as `wrap` does."""
    if plain.isascii():
        if len(plain) <= width:
            return (plain,)
        return tuple(_ascii_lines(width).findall(plain))
    lines: list[str] = []
    line: list[str] = []
    used = 0
    for word in plain.split(" "):
        size = columns(word)
        if line and used + 1 + size > width:
            lines.append(" ".join(line))
            line, used = [], 0
        used += size + (1 if line else 0)
        line.append(word)
    return (*lines, " ".join(line))


@cache
def _ascii_lines(width: int) -> re.Pattern[str]:
    """Return what finds the lines of a text whose characters take one column each.

    A line is as many words as fit, or one that alone is too long. It is taken together
    with the space behind it.
    """
    return re.compile(rf"(.{{1,{width}}}|[^ ]{{{width + 1},}})(?: |\Z)")


def _columns_of(character: str) -> int:
    if unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1
