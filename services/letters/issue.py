"""From the log of a complete case to the determination and its letter.

A pure function of the log: dates come from the events, never from the clock.
"""

import hashlib
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pydantic import TypeAdapter

from services.letters.core.assemble import assemble
from services.letters.core.check import check
from services.letters.core.form import Form
from services.letters.core.join import Progress
from services.letters.core.model import Determination, Outcome
from services.letters.core.outcome import case_outcome
from services.letters.core.problem import Problem
from services.letters.core.render import render_text
from services.letters.kept import OpenCase
from shared.chain import links
from shared.events.determination_issued import Chain, DeterminationIssued
from shared.events.evaluation_started import EvaluationStarted, ItemHeading
from shared.events.item_closed import ItemClosed
from shared.events.item_decided import ItemDecided
from shared.events.reviewer_assigned import ReviewerAssigned

_DETERMINATION = TypeAdapter(Determination)


def determine(
    case: OpenCase, found: Progress, *, form: Form, completed: datetime
) -> DeterminationIssued | tuple[Problem, ...]:
    """Return the determination of a complete case, or why it must not be issued."""
    fields = _fields(case, found, form=form, completed=completed)
    determination = _DETERMINATION.validate_python(fields)
    letter = assemble(determination, form=form)
    if problems := check(determination, letter):
        return problems
    text = render_text(letter)
    told = {"letter": text, "letter_sha256": hashlib.sha256(text.encode()).hexdigest()}
    return DeterminationIssued.model_validate(
        fields | told | {"chain": chain_of(case, fields["case_number"])}
    )


def chain_of(case: OpenCase, case_number: str) -> Chain | None:
    """Return how the chain of a case ends; None where a part of it is not known."""
    digests = case.digests()
    if not digests:
        return None
    return Chain(end=links(case_number, digests)[-1].hex(), records=len(digests))


def _fields(
    case: OpenCase, found: Progress, *, form: Form, completed: datetime
) -> dict[str, Any]:
    started = case.at(_known(found.started))
    if not isinstance(started, EvaluationStarted):  # pragma: no cover - by construction
        raise TypeError("a case starts with evaluation-started")
    named = case.at(_known(found.reviewer))
    reviewer = (
        named.reviewer
        if isinstance(named, ReviewerAssigned | EvaluationStarted)
        else None
    )
    decided = [
        (h, event)
        for h in started.items
        if h.number in found.decided and h.number not in found.closed
        if isinstance(event := case.at(found.decided[h.number]), ItemDecided)
    ]
    fields = started.model_dump(
        include={
            "case_number",
            "priority",
            "date_of_injury",
            "ur_denial_date",
            "application_received",
            "date_assigned",
            "summary",
        }
    )
    return fields | {
        "outcome": case_outcome(tuple(Outcome(e.outcome) for _, e in decided)).value,
        "decision_date": _decision_date(started, completed, [e for _, e in decided]),
        "reviewer": reviewer.model_dump() if reviewer else None,
        "form": form.name,
        "items": [_item(h, e) for h, e in decided],
        "closed_items": [
            _closed(h, event)
            for h in started.items
            if h.number in found.closed
            if isinstance(event := case.at(found.closed[h.number]), ItemClosed)
        ],
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


def _item(words: ItemHeading, decision: ItemDecided) -> dict[str, Any]:
    fields = decision.model_dump(exclude={"case_number", "item", "decided_on"})
    heading = words.model_dump()
    heading["claims_administrator_guideline"] = (
        words.claims_administrator_guideline or ""
    )
    return heading | fields


def _closed(words: ItemHeading, event: ItemClosed) -> dict[str, Any]:
    return {
        "number": words.number,
        "request": words.request,
        "reason": event.reason,
        "closed_on": event.closed_on,
    }


def _known(offset: int | None) -> int:
    if offset is None:  # pragma: no cover - only complete cases come here
        raise ValueError("the case is not complete")
    return offset
