"""The outcome of a case, from the outcomes of its items.

Not here: how an item is decided (the evaluator).
"""

from collections.abc import Iterable

from services.letters.core.model import CaseOutcome, Outcome


def case_outcome(outcomes: Iterable[Outcome]) -> CaseOutcome:
    """Return the outcome of the case; a case without items raises `ValueError`."""
    found = frozenset(outcomes)
    if not found:
        raise ValueError("expected at least one decided item, found none")
    if found == {Outcome.UPHELD}:
        return CaseOutcome.UPHELD
    if found == {Outcome.OVERTURNED}:
        return CaseOutcome.OVERTURNED
    return CaseOutcome.PARTIALLY_OVERTURNED
