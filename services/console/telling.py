"""What became of documents, in words for a person and in JSON for a script.

No word of a record is in either: codes, our own sentences, numbers of items.
"""

from collections.abc import Iterator
from typing import Any

from services.console.admission import Refused
from services.console.documents import Document
from services.console.pursuit import Outcome, Sent
from services.console.read import CaseView, ItemView
from services.intake.core.model import Reason

WAITS_FOR = {
    "review": "a reviewer",
    "decision": "the evaluator",
    "reviewer-of-record": "a reviewer of record (imr assign-reviewer)",
}


def reason_json(reason: Reason) -> dict[str, Any]:
    """Return a reason as the rejections topic has it."""
    fields = {
        "code": reason.code,
        "message": reason.message,
        "field": reason.field,
        "regulation": reason.regulation,
    }
    return {name: value for name, value in fields.items() if value is not None}


def refused_json(refused: Refused) -> dict[str, Any]:
    """Return a refusal before sending."""
    return {
        **_place(refused.document),
        "case_number": refused.case_number,
        "sent": False,
        "outcome": "refused",
        "reasons": [reason_json(reason) for reason in refused.reasons],
    }


def refused_lines(refused: Refused) -> Iterator[str]:
    """Yield a refusal before sending: where, and every reason."""
    about = f" {refused.case_number}" if refused.case_number else ""
    yield f"{refused.document.place}:{about} refused, not sent"
    for reason in refused.reasons:
        yield reason_line(reason_json(reason))


def reason_line(reason: dict[str, Any]) -> str:
    """Return one reason: its code, its words, and its rule."""
    rule = f" ({reason['regulation']})" if reason.get("regulation") else ""
    return f"    {reason.get('code')}: {reason.get('message', '')}{rule}".rstrip(": ")


def sent_json(document: Document | None, sent: Sent, *, outcome: str) -> dict[str, Any]:
    """Return a record that Kafka has, and what is known of its outcome."""
    return {
        **(_place(document) if document else {}),
        "case_number": sent.event.case_number,
        "event": sent.event.type_name(),
        "sent": True,
        "record": sent.position,
        "outcome": outcome,
    }


def outcome_json(document: Document | None, outcome: Outcome) -> dict[str, Any]:
    """Return what became of a record."""
    content = sent_json(document, outcome.sent, outcome=outcome.word)
    if outcome.case and outcome.case.determination:
        content["determination"] = outcome.case.determination.outcome
    if outcome.case and outcome.case.items:
        content["items"] = [item_json(item) for item in outcome.case.items]
    if outcome.reasons:
        content["reasons"] = list(outcome.reasons)
    return content


def outcome_lines(outcome: Outcome) -> Iterator[str]:
    """Yield what became of a record, and why."""
    case, word = outcome.case, outcome.word
    if case and case.determination:
        word = f"{word}: {case.determination.outcome}"
    elif case and case.closed_because:
        word = f"{word}: {case.closed_because}"
    yield f"{outcome.sent.event.case_number}: {word}"
    yield from (reason_line(reason) for reason in outcome.reasons)
    if case and not outcome.reasons:
        yield from (f"    {item_words(item)}" for item in case.items)
        if case.lacks_reviewer_of_record:
            yield f"    waits for {WAITS_FOR['reviewer-of-record']}"


def item_words(item: ItemView) -> str:
    """Return where an item stands, without what it is."""
    if item.waits_for is None:
        human = " by a human" if item.decided_by == "human" else ""
        return f"item {item.number}: {item.outcome}{human}"
    whom = WAITS_FOR.get(item.waits_for, f"item {', '.join(item.awaits)}")
    why = f" ({item.reason})" if item.reason else ""
    return f"item {item.number}: waits for {whom}{why}"


def item_json(item: ItemView, *, request: bool = False) -> dict[str, Any]:
    """Return where an item stands; with its request for who asked for the case."""
    content: dict[str, Any] = {
        "number": item.number,
        "request": item.request if request else None,
        "outcome": item.outcome,
        "decided_by": item.decided_by,
        "waits_for": item.waits_for,
        "awaits": list(item.awaits) or None,
        "since": item.since.isoformat() if item.since else None,
        "reason": item.reason,
        "explanation": item.explanation,
    }
    return {name: value for name, value in content.items() if value is not None}


def case_json(case: CaseView) -> dict[str, Any]:
    """Return where a case is."""
    issued = case.determination
    content: dict[str, Any] = {
        "case_number": case.case_number,
        "stands": case.stands,
        "application": case.application,
        "outcome": issued.outcome if issued else None,
        "decision_date": issued.decision_date.isoformat() if issued else None,
        "closed_because": case.closed_because,
        "reviewer_assigned": case.reviewer_assigned,
        "items": [item_json(item, request=True) for item in case.items],
    }
    return {name: value for name, value in content.items() if value is not None}


def _place(document: Document) -> dict[str, Any]:
    return {"file": document.file, "line": document.line}
