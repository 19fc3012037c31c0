"""What the core is told of a determination: the same in its own types.

Written out field by field, since every case comes through here and the events are valid
already. Not here: where the values come from (`issue`).
"""

from collections.abc import Mapping, Sequence
from typing import Any

from services.letters.core.model import (
    CaseOutcome,
    Change,
    Citation,
    ClosedItem,
    ClosedReason,
    Decider,
    Determination,
    DeterminedItem,
    Outcome,
    Priority,
    Reviewer,
)
from shared.events import _base
from shared.events import determination_issued as issued

_OUTCOMES = {outcome.value: outcome for outcome in Outcome}
_DECIDERS = {decider.value: decider for decider in Decider}


def told(fields: Mapping[str, Any]) -> Determination:
    """Return the determination that these fields of the event state."""
    return Determination(
        case_number=fields["case_number"],
        outcome=CaseOutcome(fields["outcome"]),
        date_of_injury=fields["date_of_injury"],
        ur_denial_date=fields["ur_denial_date"],
        application_received=fields["application_received"],
        decision_date=fields["decision_date"],
        reviewer=_reviewer(fields["reviewer"]),
        summary=fields["summary"],
        items=tuple(map(_item, fields["items"])),
        form=fields["form"],
        priority=Priority(fields["priority"]),
        date_assigned=fields["date_assigned"],
        closed_items=tuple(map(_closed, fields["closed_items"])),
    )


def _item(item: issued.DeterminedItem) -> DeterminedItem:
    return DeterminedItem(
        number=item.number,
        request=item.request,
        outcome=_OUTCOMES[item.outcome],
        rationale=item.rationale,
        decided_by=_DECIDERS[item.decided_by],
        original=item.original,
        authorized=item.authorized,
        remainder=item.remainder,
        necessity=item.necessity,
        module=item.module,
        module_hash=item.module_hash,
        governing_date=item.governing_date,
        claims_administrator_guideline=item.claims_administrator_guideline,
        guideline_line=item.guideline_line,
        citations=_citations(item.citations),
        would_change=_changes(item.would_change) if item.would_change else (),
        reviewer=_reviewer(item.reviewer) if item.reviewer else None,
        code=item.code,
    )


def _closed(item: issued.ClosedItem) -> ClosedItem:
    return ClosedItem(
        number=item.number,
        request=item.request,
        reason=ClosedReason(item.reason),
        closed_on=item.closed_on,
    )


def _citations(citations: Sequence[_base.Citation]) -> tuple[Citation, ...]:
    return tuple(
        [
            Citation(document=c.document, edition=c.edition, locator=c.locator)
            for c in citations
        ]
    )


def _changes(changes: Sequence[_base.Change]) -> tuple[Change, ...]:
    return tuple(
        [
            Change(criterion=c.criterion, answer=c.answer, description=c.description)
            for c in changes
        ]
    )


def _reviewer(reviewer: _base.Reviewer) -> Reviewer:
    return Reviewer(licensure=reviewer.licensure, specialties=reviewer.specialties)
