"""Decide a case: one verdict for each item, siblings considered."""

from collections.abc import Mapping

from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import (
    Case,
    Decided,
    DisputedItem,
    Heading,
    Held,
    MachineMayDecide,
    Referred,
    Resolution,
)


def decide(
    case: Case,
    *,
    modules: tuple[GuidelineModule, ...],
    may_decide: MachineMayDecide = MachineMayDecide.UNCOVERED,
    resolved: Mapping[str, Resolution] | None = None,
) -> tuple[Decided | Referred | Held, ...]:
    """Return a verdict for each item that is not resolved, in the order of the items."""
    del modules, may_decide
    return tuple(
        Referred(
            number=item.number,
            reason="not-covered",
            explanation="No guideline module covers this treatment on this day.",
        )
        for item in case.items
        if item.number not in (resolved or {})
    )


def heading(item: DisputedItem) -> Heading:
    """Return what the letter prints above an item."""
    return Heading(number=item.number, request=item.request)
