"""Placeholders of a form: `{name}`, filled in one pass.

What is filled in is never read again, so braces in a record stay braces.
Not here: which names a form may use where (`form`).
"""

import re
from collections.abc import Mapping

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


def names(template: str) -> tuple[str, ...]:
    """Return the placeholders of a template, in order."""
    return tuple(_PLACEHOLDER.findall(template))


def fill(template: str, *, values: Mapping[str, str | None]) -> str | None:
    """Return the template with its values placed, or None where one is absent."""
    if any(values[name] is None for name in names(template)):
        return None
    return _PLACEHOLDER.sub(lambda match: values[match[1]] or "", template)
