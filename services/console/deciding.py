"""Whole cases in one process: documents go through the line, one answer for each case.

Not here: how the line is run (`in_memory`), and what an answer holds (`decided`).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson

from services.console.admission import TYPE_FIELD, type_name
from services.console.decided import DecidedCase, decided_case
from services.console.documents import BYTE_ORDER_MARK, Document
from services.console.in_memory import InMemory
from services.console.published import BadLine, applications_from
from shared.events.application_rejected import UNKNOWN_CASE
from shared.messaging.records import Record
from shared.messaging.topics import REJECTIONS

ONLY_PUBLISHED = {"licensure", "specialty"}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Upstream:
    """What a document comes to as a record: value and type, or why it is none."""

    value: bytes
    type_name: str | None = None
    problem: str | None = None


def decide_documents(
    documents: Iterable[Document], *, line: InMemory, at: datetime
) -> tuple[DecidedCase, ...]:
    """Return what becomes of each case, in order, once all documents were taken.

    A document may also be a published letter, or a later event of a case.
    """
    cases: dict[str, list[Record]] = {}
    rejected: dict[str, DecidedCase] = {}
    for number, document in enumerate(documents):
        upstream = _upstream(document.content)
        stated = _case_number(upstream.value)
        if upstream.problem is not None:
            reason = {"code": "not-a-published-letter", "message": upstream.problem}
            rejected[f"#{number}"] = DecidedCase(case_number=stated, rejected=(reason,))
            cases[f"#{number}"] = []
            continue
        written = line.put(upstream.value, type_name=upstream.type_name, at=at)
        answer = _rejection(written)
        if answer is not None:
            rejected[f"#{number}"] = answer
            cases[f"#{number}"] = []
        elif stated is not None:
            cases.setdefault(stated, []).extend(written)
    return tuple(
        rejected[name] if name in rejected else decided_case(name, records)
        for name, records in cases.items()
    )


def _upstream(content: bytes) -> _Upstream:
    fields = _fields(content)
    if fields.keys() >= ONLY_PUBLISHED and "signed" not in fields:
        return _published(content)
    kind = fields.get(TYPE_FIELD)
    known = type_name(kind) if isinstance(kind, str) else None
    return _Upstream(value=content, type_name=known)


def _published(content: bytes) -> _Upstream:
    bad: list[BadLine] = []
    for found in applications_from([content], report=bad.append):
        return _Upstream(value=found.to_json())
    return _Upstream(value=content, problem=bad[0].problem)


def _rejection(written: Iterable[Record]) -> DecidedCase | None:
    for record in written:
        if record.topic == REJECTIONS:
            body = orjson.loads(record.value or b"{}")
            number = body["case_number"]
            return DecidedCase(
                case_number=None if number == UNKNOWN_CASE else number,
                rejected=tuple(body["reasons"]),
            )
    return None


def _case_number(content: bytes) -> str | None:
    number = _fields(content).get("case_number")
    return number if isinstance(number, str) else None


def _fields(content: bytes) -> Mapping[str, Any]:
    try:
        fields = orjson.loads(content.removeprefix(BYTE_ORDER_MARK))
    except orjson.JSONDecodeError:
        return {}
    return fields if isinstance(fields, dict) else {}
