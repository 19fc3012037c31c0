"""What would have turned an outcome, in one sentence's words.

Not here: how it is found; the evaluator says it with each decision.
"""

from collections.abc import Sequence

from services.letters.core.model import Change
from services.letters.core.typography import clean

_OPENINGS = (
    "had the record shown ", "had the record not shown ",
    "had the request shown ", "had the request not shown ",
)  # fmt: skip


def otherwise(changes: Sequence[Change]) -> str | None:
    """Return all changes joined, or none where nothing is told.

    Where one begins as the one before, the beginning is said once: "had the record
    shown that A, and that B".
    """
    told = [words for change in changes if (words := clean(change.description))]
    if not told:
        return None
    said = [
        words.removeprefix(_opening(words)) if _opening(words) == before else words
        for before, words in zip([None, *map(_opening, told)], told, strict=False)
    ]
    if len(said) == 1:
        return said[0]
    return f"{', '.join(said[:-1])}, and {said[-1]}"


def _opening(words: str) -> str:
    """Return how words begin, or nothing where they begin in no known way."""
    return next((one for one in _OPENINGS if words.startswith(one)), "")
