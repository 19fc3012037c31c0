"""What became of one case, from the records that it brought about.

An item that waits for a reviewer or for another item is `referred`. Its necessity is
the mean worth of what was found (met 1, silence 1/4, not met 0), one half if nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson

from services.evaluator.core.model import Answer
from services.evaluator.core.outcome import WORTH
from shared.events.evaluation_started import EvaluationStarted
from shared.events.item_closed import ItemClosed
from shared.events.item_decided import ItemDecided
from shared.events.item_held import ItemHeld
from shared.events.item_referred import ItemReferred
from shared.messaging.records import Record
from shared.messaging.topics import CASES, DECISIONS, DETERMINATIONS

UNDECIDED = 0.5
WEIGHT = {
    ItemHeld.type_name(): 1,
    ItemReferred.type_name(): 2,
    ItemDecided.type_name(): 3,
    ItemClosed.type_name(): 4,
}
"""Which of several events of an item tells how it stands."""

Body = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class DecidedCase:
    """What became of one case: rejected, or its items, and the letter if issued.

    `waits` says what the letter waits for where there is none.
    """

    case_number: str | None
    rejected: tuple[Body, ...] = ()
    items: tuple[Body, ...] = ()
    outcome: str | None = None
    letter: str | None = None
    waits: str | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the one line of `imr decide --json`."""
        if self.rejected:
            return {"case_number": self.case_number, "rejected": list(self.rejected)}
        return {"case_number": self.case_number, "items": list(self.items)}


def decided_case(case_number: str, records: Sequence[Record]) -> DecidedCase:
    """Return what the records of one case add up to."""
    started: Body | None = None
    issued: Body | None = None
    said: dict[str, tuple[str, Body]] = {}
    for record in records:
        kind, body = record.header("ce_type") or "", orjson.loads(record.value or b"{}")
        if record.topic == DETERMINATIONS:
            issued = issued or body
        elif kind == EvaluationStarted.type_name():
            started = started or body
        elif record.topic == DECISIONS and kind in WEIGHT:
            before = said.get(body["item"])
            if before is None or WEIGHT[kind] >= WEIGHT[before[0]]:
                said[body["item"]] = (kind, body)
    if started is None:
        return DecidedCase(case_number=case_number, rejected=(_lost(records),))
    items = tuple(_item(h, *said[h["number"]]) for h in started["items"])
    return DecidedCase(
        case_number=case_number,
        items=items,
        outcome=issued["outcome"] if issued else None,
        letter=issued["letter"] if issued else None,
        waits=None if issued else _waits(records, items),
    )


def _item(heading: Body, kind: str, body: Body) -> Body:
    common = {"number": heading["number"], "request": heading["request"]}
    if kind == ItemDecided.type_name():
        return common | {
            "outcome": body["outcome"],
            "necessity": body["necessity"],
            "module": body["module"],
            "citations": body.get("citations", []),
            "findings": body.get("findings", []),
            "would_change": body.get("would_change", []),
            "rationale": body["rationale"],
        }
    findings = body.get("findings", [])
    return common | {
        "outcome": "closed" if kind == ItemClosed.type_name() else "referred",
        "necessity": _necessity(findings),
        "module": body.get("module"),
        "citations": [f["citation"] for f in findings if f.get("citation")],
        "findings": findings,
        "would_change": [],
        "rationale": _why_open(kind, body),
    }


def _necessity(findings: Iterable[Body]) -> float:
    worth = [WORTH[Answer(finding["answer"])] for finding in findings]
    return round(sum(worth) / len(worth), 4) if worth else UNDECIDED


def _why_open(kind: str, body: Body) -> str:
    if kind == ItemHeld.type_name():
        return f"Waits for item {', '.join(body['awaits'])}."
    return str(body.get("explanation") or body.get("reason"))


def _waits(records: Iterable[Record], items: Iterable[Body]) -> str:
    for record in records:
        if (code := record.header("x-error")) is not None:
            return f"it must not be issued ({code})"
        if (record.header("ce_type") or "") == "imr.case-closed.v1":
            return "nothing: the case was closed"
    if any(item["outcome"] == "referred" for item in items):
        return "a reviewer"
    return "a reviewer of record"


def _lost(records: Sequence[Record]) -> Body:
    """Return why a case was not evaluated, so that it is not passed over."""
    codes = [c for r in records if (c := r.header("x-error")) is not None]
    if not codes and not any(r.topic == CASES for r in records):
        return {"code": "unknown-case", "message": "No application of this case came."}
    return {
        "code": codes[0] if codes else "not-evaluated",
        "message": "The evaluator could not take up this case.",
    }
