"""Whole cases in one process: from a document to what was decided, and its letter.

Not here: how the line is run (`in_memory`), and how it is printed (`decided`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from services.console.admission import TYPE_FIELD, type_name
from services.console.documents import BYTE_ORDER_MARK, Document
from services.console.in_memory import InMemory
from services.console.published import BadLine, applications_from
from services.evaluator.core.model import Answer
from services.evaluator.core.outcome import WORTH
from shared.events.application_rejected import UNKNOWN_CASE
from shared.events.application_submitted import ApplicationSubmitted
from shared.messaging.records import Record
from shared.messaging.topics import CASES, DECISIONS, DETERMINATIONS, REJECTIONS

PUBLISHED_ONLY = {"licensure", "specialty"}
UNDECIDED = 0.5
"""The necessity of an item of which nothing was found either way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedCase:
    """What became of one case: rejected, or its items, and the letter if issued."""

    case_number: str | None
    rejected: tuple[dict[str, Any], ...] = ()
    items: tuple[dict[str, Any], ...] = ()
    outcome: str | None = None
    letter: str | None = None
    withheld: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the one line of `imr decide --json`."""
        if self.rejected:
            return {"case_number": self.case_number, "rejected": list(self.rejected)}
        return {"case_number": self.case_number, "items": list(self.items)}


def decide_documents(
    documents: Iterable[Document], *, line: InMemory, at: datetime
) -> tuple[DecidedCase, ...]:
    """Return what becomes of each case, in order, after all documents were taken.

    A document may also be a later event of a case, by its field `type`.
    """
    answers: dict[str, DecidedCase | None] = {}
    for document in documents:
        number, rejected = _take(document, line=line, at=at)
        if rejected:
            answers[document.place] = DecidedCase(case_number=number, rejected=rejected)
        elif number is not None:
            answers.setdefault(number, None)
    return tuple(
        answer or _decided(number, line.topics) for number, answer in answers.items()
    )


def _take(
    document: Document, *, line: InMemory, at: datetime
) -> tuple[str | None, tuple[dict[str, Any], ...]]:
    """Take one document through the line; return its case, and why it was rejected."""
    fields = _fields(document.content)
    value, kind = document.content, None
    if _is_published(fields):
        found = _application(document.content)
        if isinstance(found, BadLine):
            number = fields.get("case_number")
            reason = {"code": "not-a-published-letter", "message": found.problem}
            return number if isinstance(number, str) else None, (reason,)
        value = found.to_json()
    elif isinstance(named := fields.get(TYPE_FIELD), str):
        kind = type_name(named)
    written = line.put(value, type_name=kind, at=at)
    for record in written:
        if record.topic == REJECTIONS:
            body = orjson.loads(record.value or b"{}")
            number = body["case_number"]
            return None if number == UNKNOWN_CASE else number, tuple(body["reasons"])
    number = fields.get("case_number")
    return (value and orjson.loads(value)["case_number"]) or number, ()


def _fields(content: bytes) -> dict[str, Any]:
    try:
        fields = orjson.loads(content.removeprefix(BYTE_ORDER_MARK))
    except orjson.JSONDecodeError:
        return {}
    return fields if isinstance(fields, dict) else {}


def _is_published(fields: Mapping[str, Any]) -> bool:
    """Say whether these are the fields of a published letter."""
    return fields.keys() >= PUBLISHED_ONLY and "signed" not in fields


def _application(content: bytes) -> ApplicationSubmitted | BadLine:
    bad: list[BadLine] = []
    found = list(applications_from([content.strip()], report=bad.append))
    return found[0] if found else bad[0]


def _decided(number: str, topics: Mapping[str, Sequence[Record]]) -> DecidedCase:
    events = _events(number, topics.get(DECISIONS, ()))
    started = next(body for kind, body in events if kind == "evaluation-started")
    items = tuple(_item(heading, events) for heading in started["items"])
    issued = next(
        (b for _, b in _events(number, topics.get(DETERMINATIONS, ()))), None
    )
    withheld = _dead_letter(number, topics)
    return DecidedCase(
        case_number=number,
        items=items,
        outcome=issued["outcome"] if issued else None,
        letter=issued["letter"] if issued else None,
        withheld=withheld,
    )


def _events(number: str, records: Iterable[Record]) -> list[tuple[str, dict[str, Any]]]:
    key = number.encode()
    return [
        (_kind(record), orjson.loads(record.value or b"{}"))
        for record in records
        if record.key == key
    ]
