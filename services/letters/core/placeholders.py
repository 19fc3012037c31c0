"""Placeholders of a form: `{name}`, filled in one pass.

What is filled in is never read again, so braces in a record stay braces.
Not here: which names a form may use where (`form`).
"""

import re
from collections.abc import Mapping
from functools import cache

ALONE = 3
"""Parts of a name with nothing around it: nothing, name, nothing."""

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")
# `{snake_case}` and the like are marks of templates; a bare `{sic}` may be a quotation.
_UNFILLED = re.compile(
    r"\{\{|\$\{|\{[a-z]+(?:_[a-z]+)+\}|\[(?:insert|enter)\b|\blorem ipsum\b",
    re.IGNORECASE,
)


def unfilled(text: str) -> str | None:
    """Return the first mark of a place that nobody filled in, or none."""
    found = _UNFILLED.search(text)
    return found[0] if found else None


@cache
def names(template: str) -> tuple[str, ...]:
    """Return the placeholders of a template, in order."""
    return _parts(template)[1::2]


def fixed_words(template: str) -> str:
    """Return a template without its placeholders."""
    return " ".join(_parts(template)[::2])


def alone(template: str) -> str | None:
    """Return the only placeholder of a template that is nothing else, else None."""
    parts = _parts(template)
    return parts[1] if len(parts) == ALONE and not parts[0] and not parts[2] else None


def fill(template: str, *, values: Mapping[str, str | None]) -> str | None:
    """Return the template with its values placed, or None where one is absent."""
    parts = _parts(template)
    if len(parts) == 1:
        return template
    if (name := alone(template)) is not None:
        return values[name]
    words = list(parts)
    for place in range(1, len(parts), 2):
        value = values[parts[place]]
        if value is None:
            return None
        words[place] = value
    return "".join(words)


@cache
def _parts(template: str) -> tuple[str, ...]:
    """Return words and names in turn; a form has few templates, all its own."""
    return tuple(_PLACEHOLDER.split(template))
