"""What would have turned an outcome, in one sentence's words.

Not here: how it is found; the evaluator says it with each decision.
"""

from collections.abc import Sequence

from services.letters.core.model import Change
from services.letters.core.typography import clean

_OPENINGS = ("had the record shown ", "had the record not shown ")


def otherwise(changes: Sequence[Change]) -> str | None:
    """Return all changes joined, or none where nothing is told.

    They begin alike, so the beginning is said once: "had the record shown that A, and
    that B".
    """
    said = [words for change in changes if (words := clean(change.description))]
    if not said:
        return None
    for opening in _OPENINGS:
        if all(words.startswith(opening) for words in said):
            said[1:] = [words.removeprefix(opening) for words in said[1:]]
    if len(said) == 1:
        return said[0]
    return f"{', '.join(said[:-1])}, and {said[-1]}"
