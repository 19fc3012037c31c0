"""Builders for worked cases: a case says only what it is about."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import (
    Case,
    DisputedItem,
    FactValue,
    Outcome,
    Quantity,
)
from shared.facts import Fact

YEARS_SINCE_INJURY = timedelta(days=2 * 365)


def worked(  # noqa: PLR0913 -- each is one thing a case may be about
    title: str,
    outcome: Outcome | None,
    *,
    request: str,
    day: date,
    facts: Mapping[Fact, FactValue] | None = None,
    summary: str = "",
    already_authorized: tuple[str, ...] = (),
    authorized: str | None = None,
    quantity: Quantity | None = None,
    siblings: tuple[str, ...] = (),
    injured: timedelta = YEARS_SINCE_INJURY,
) -> WorkedCase:
    """Return a worked case; no outcome means that the item is referred or held.

    `injured` is how long ago; two years unless the case is about early days.
    """
    item = DisputedItem(
        number="1",
        request=request,
        authorized=authorized,
        quantity=quantity,
        facts=dict(facts or {}),
    )
    others = tuple(
        DisputedItem(number=str(number), request=words)
        for number, words in enumerate(siblings, start=2)
    )
    case = Case(
        case_number="CM15-0000001",
        date_of_injury=day - injured,
        governing_date=day,
        summary=summary,
        already_authorized=already_authorized,
        items=(item, *others),
    )
    return WorkedCase(title=title, case=case, outcome=outcome)


Row = tuple[str, Outcome, str, Mapping[Fact, FactValue]]
"""Title, outcome, request, and the facts that the application states."""


def worked_table(rows: Iterable[Row], *, day: date) -> tuple[WorkedCase, ...]:
    """Return worked cases that differ in request and stated facts only."""
    return tuple(
        worked(title, outcome, request=request, day=day, facts=facts)
        for title, outcome, request, facts in rows
    )
