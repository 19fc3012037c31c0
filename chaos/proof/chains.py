"""Recomputes the chain of each determination from the topics, as anyone could.

The form is that of ADR 14, written down here once more. A run without faults has the
same chains, and the checker compares them as part of the bodies; this asks beyond it
whether they are true.
"""

import hashlib
import json
from collections.abc import Iterable

from chaos.proof.checker import Flaws
from chaos.proof.names import CASES, DECISIONS, DETERMINATIONS
from chaos.proof.topics import Record, Topics

RECEIVED = "imr.case-received.v1"
STARTED = "imr.evaluation-started.v1"


def check_chains(topics: Topics, *, flaws: Flaws) -> None:
    """Note each determination whose chain does not begin and end as it says."""
    determinations = topics.by_topic[DETERMINATIONS]
    determined = frozenset(record.key.decode() for record in determinations)
    cases = topics.of_cases(CASES, determined)
    decisions = topics.of_cases(DECISIONS, determined)
    for record in determinations:
        case = record.key.decode()
        told = decisions.get(case, [])
        wrong = _said(record) != _chain(case, _up_to(told, record))
        flaws.note("chains_broken", where=f"{case}: its end", times=wrong)
        wrong = _anchors(told) != _received(cases.get(case, []))
        flaws.note("chains_broken", where=f"{case}: its beginning", times=wrong)


def _said(record: Record) -> tuple[object, object]:
    chain = json.loads(record.value).get("chain") or {}
    return chain.get("end"), chain.get("records")


def _up_to(told: Iterable[Record], determination: Record) -> list[Record]:
    """Return the decisions that were told when the letter was made."""
    last = int(_header(determination, "x-in"))
    return [record for record in told if record.offset <= last]


def _chain(case: str, told: Iterable[Record]) -> tuple[object, object]:
    # A record that is told again (same identity, same digest) counts once.
    counted = dict.fromkeys((_header(r, "ce_id"), _digest(r)) for r in told)
    link = hashlib.sha256(b"imr.chain.v1\n" + _sized(case.encode())).digest()
    for _, digest in counted:
        link = hashlib.sha256(link + digest).digest()
    return link.hex(), len(counted)


def _anchors(told: Iterable[Record]) -> list[str | None]:
    started = (r for r in told if _header(r, "ce_type") == STARTED.encode())
    return [json.loads(record.value).get("received") for record in started]


def _received(told: Iterable[Record]) -> list[str | None]:
    return [
        _digest(r).hex() for r in told if _header(r, "ce_type") == RECEIVED.encode()
    ]


def _digest(record: Record) -> bytes:
    parts = (_header(record, "ce_type"), _header(record, "ce_time"), record.value)
    told = b"imr.record.v1\n" + b"".join(_sized(part or b"") for part in parts)
    return hashlib.sha256(told).digest()


def _header(record: Record, name: str) -> bytes:
    return next((bytes(v) for n, v in record.headers if n == name and v), b"")


def _sized(part: bytes) -> bytes:
    return len(part).to_bytes(8, "big") + part
