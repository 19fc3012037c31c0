"""From the log of a complete case to the determination and its letter.

A pure function of the log: dates come from the events, never from the clock.
"""

import hashlib
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from services.letters.core.form import Form
from services.letters.core.join import Progress
from services.letters.core.model import Outcome
from services.letters.core.outcome import case_outcome
from services.letters.core.problem import Problem
from services.letters.core.write import Writer
from services.letters.kept import OpenCase
from services.letters.told import told
from shared.chain import links
from shared.events.determination_issued import (
    Chain,
    ClosedItem,
    DeterminationIssued,
    DeterminedItem,
)
from shared.events.evaluation_started import EvaluationStarted, ItemHeading
from shared.events.item_closed import ItemClosed
from shared.events.item_decided import ItemDecided
from shared.events.reviewer_assigned import ReviewerAssigned


def determine(
    case: OpenCase,
    found: Progress,
    *,
    writer: Writer,
    completed: datetime,
    code: str | None = None,
) -> DeterminationIssued | tuple[Problem, ...]:
    """Return the determination of a complete case, or why it must not be issued.

    `code` is the version of the code that writes it (`shared.code_version`).
    """
    fields = _fields(case, found, form=writer.form, completed=completed)
    text = writer.write(told(fields))
    if not isinstance(text, str):
        return text
    sealed = {
        "letter": text,
        "letter_sha256": hashlib.sha256(text.encode()).hexdigest(),
    }
    chain = chain_of(case, fields["case_number"])
    return DeterminationIssued.of_valid(**fields, **sealed, chain=chain, code=code)


def chain_of(case: OpenCase, case_number: str) -> Chain | None:
    """Return how the chain of a case ends; None where a part of it is not known."""
    digests = case.digests()
    if not digests:
        return None
    end = links(case_number, digests)[-1].hex()
    return Chain.of_valid(end=end, records=len(digests))


def _fields(
    case: OpenCase, found: Progress, *, form: Form, completed: datetime
) -> dict[str, Any]:
    events = {logged.offset: logged.event for logged in case.log}
    started = events[_known(found.started)]
    if not isinstance(started, EvaluationStarted):  # pragma: no cover - by construction
        raise TypeError("a case starts with evaluation-started")
    named = events[_known(found.reviewer)]
    reviewer = (
        named.reviewer
        if isinstance(named, ReviewerAssigned | EvaluationStarted)
        else None
    )
    decided = [
        (h, event)
        for h in started.items
        if h.number in found.decided and h.number not in found.closed
        if isinstance(event := events[found.decided[h.number]], ItemDecided)
    ]
    return {
        "case_number": started.case_number,
        "outcome": case_outcome(Outcome(e.outcome) for _, e in decided).value,
        "priority": started.priority,
        "date_of_injury": started.date_of_injury,
        "ur_denial_date": started.ur_denial_date,
        "application_received": started.application_received,
        "date_assigned": started.date_assigned,
        "decision_date": _decision_date(started, completed, [e for _, e in decided]),
        "reviewer": reviewer,
        "summary": started.summary,
        "items": tuple(_item(h, e) for h, e in decided),
        "closed_items": tuple(
            _closed(h, event)
            for h in started.items
            if h.number in found.closed
            if isinstance(event := events[found.closed[h.number]], ItemClosed)
        ),
        "form": form.name,
    }


def _decision_date(
    started: EvaluationStarted, completed: datetime, decided: Sequence[ItemDecided]
) -> date:
    """Return the date of the application's own choice, else of the completing event.

    One that was redriven may be older than a decision that the letter states.
    """
    if started.decision_date is not None:
        return started.decision_date
    not_before = started.date_assigned or started.application_received
    days = (event.decided_on for event in decided if event.decided_on is not None)
    return max(completed.date(), not_before, *days)


def _item(words: ItemHeading, decision: ItemDecided) -> DeterminedItem:
    return DeterminedItem.of_valid(
        number=words.number,
        request=words.request,
        original=words.original,
        authorized=words.authorized,
        remainder=words.remainder,
        outcome=decision.outcome,
        necessity=decision.necessity,
        module=decision.module,
        module_hash=decision.module_hash,
        governing_date=decision.governing_date,
        claims_administrator_guideline=words.claims_administrator_guideline or "",
        guideline_line=decision.guideline_line,
        citations=decision.citations,
        findings=decision.findings,
        would_change=decision.would_change,
        rationale=decision.rationale,
        decided_by=decision.decided_by,
        reviewer=decision.reviewer,
        code=decision.code,
    )


def _closed(words: ItemHeading, event: ItemClosed) -> ClosedItem:
    return ClosedItem(
        number=words.number,
        request=words.request,
        reason=event.reason,
        closed_on=event.closed_on,
    )


def _known(offset: int | None) -> int:
    if offset is None:  # pragma: no cover - only complete cases come here
        raise ValueError("the case is not complete")
    return offset
