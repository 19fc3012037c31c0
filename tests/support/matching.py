"""Texts that match a regular expression, made at random from the expression itself."""

import random
from collections.abc import Iterator
from re import _constants as parts  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

MOST_REPEATS = 2
"""Repeats beyond the least that a text is given."""
_OF_CATEGORY = {
    parts.CATEGORY_DIGIT: "0123456789",
    parts.CATEGORY_WORD: "abcxyz0189",
    parts.CATEGORY_NOT_WORD: " .,;",
}
_OTHER = "abcxyz "


def texts_for(pattern: str, *, count: int, seed: int = 1) -> Iterator[str]:
    """Yield texts after a pattern; what it looks for around a match may be missing."""
    chance = random.Random(seed)  # noqa: S311 -- samples, no secret
    steps = parser.parse(pattern)
    for _ in range(count):
        yield "".join(_spelled(steps, chance))


def _spelled(steps: Any, chance: random.Random) -> Iterator[str]:
    for kind, value in steps:
        if kind is parts.BRANCH:
            yield from _spelled(chance.choice(value[1]), chance)
        elif kind is parts.SUBPATTERN:
            yield from _spelled(value[3], chance)
        elif kind is parts.ASSERT and value[0] > 0:
            yield from _spelled(value[1], chance)
        elif kind in {parts.MAX_REPEAT, parts.MIN_REPEAT}:
            least, most, repeated = value
            for _ in range(chance.randint(least, min(most, least + MOST_REPEATS))):
                yield from _spelled(repeated, chance)
        else:
            yield _character(kind, value, chance)


def _character(kind: Any, value: Any, chance: random.Random) -> str:
    """Return a character for a step, none for one that stands for no text."""
    if kind is parts.LITERAL:
        return chr(value)
    if kind is parts.NOT_LITERAL or kind is parts.ANY:
        return chance.choice(_OTHER)
    if kind is not parts.IN:
        return ""
    if value[0][0] is parts.NEGATE:
        return chance.choice(_OTHER)
    one, what = chance.choice(value)
    if one is parts.RANGE:
        return chr(chance.randint(*what))
    return chance.choice(_OF_CATEGORY[what]) if one is parts.CATEGORY else chr(what)
