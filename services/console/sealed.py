"""What the records of a case add up to: its chain, its decision, its modules.

Pure, and from the records alone. Not here: whether that is what they say (`verifying`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

import orjson

from shared.chain import digest_of, links, start_of
from shared.events.case_received import CaseReceived
from shared.events.determination_issued import DeterminationIssued
from shared.events.evaluation_started import EvaluationStarted
from shared.events.item_decided import ItemDecided
from shared.messaging.records import Record
from shared.messaging.topics import APPLICATIONS, CASES, DECISIONS, DETERMINATIONS

CAUSE = "x-in"
"""The header with which the ledger says which record a record came of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One link of a chain."""

    record: Record
    digest: bytes
    link: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Sealed:
    """The records of one case, by what they are to it; those told again count once."""

    case_number: str
    applications: tuple[Record, ...]
    cases: tuple[Record, ...]
    decisions: tuple[Record, ...]
    determinations: tuple[Record, ...]

    @property
    def received(self) -> Record | None:
        """Return the record with which intake accepted the case."""
        return _first(self.cases, CaseReceived.type_name())

    @property
    def started(self) -> Record | None:
        """Return the record with which the evaluator took it up."""
        return _first(self.decisions, EvaluationStarted.type_name())

    @property
    def determination(self) -> Record | None:
        """Return the determination; the first one is the one."""
        return _first(self.determinations, DeterminationIssued.type_name())

    @property
    def issued(self) -> dict[str, Any]:
        """Return what the determination says; empty where there is none."""
        return body_of(self.determination)

    def chain(self) -> tuple[Link, ...]:
        """Return the links up to the decision that completed the case."""
        last = (self.determination.header(CAUSE) if self.determination else "") or ""
        told = self.decisions
        if last.isdigit():
            told = tuple(takewhile(lambda r: r.offset <= int(last), told))
        digests = [digest_of(record) for record in told]
        found = links(self.case_number, digests)
        return tuple(
            Link(record=record, digest=digest, link=link)
            for record, digest, link in zip(told, digests, found, strict=True)
        )

    def start(self) -> bytes:
        """Return the link before the first."""
        return start_of(self.case_number)

    def decided(self) -> Iterator[dict[str, Any]]:
        """Yield what each decision of an item says."""
        for record in self.decisions:
            if record.header("ce_type") == ItemDecided.type_name():
                yield body_of(record)


def sealed(case_number: str, records: Sequence[Record]) -> Sealed:
    """Return the records of a case, each in the order of its topic."""

    def of(topic: str) -> tuple[Record, ...]:
        found = (record for record in records if record.topic == topic)
        in_order = sorted(found, key=lambda r: (r.partition, r.offset))
        return tuple(_once(in_order))

    return Sealed(
        case_number=case_number,
        applications=of(APPLICATIONS),
        cases=of(CASES),
        decisions=of(DECISIONS),
        determinations=of(DETERMINATIONS),
    )


def body_of(record: Record | None) -> dict[str, Any]:
    """Return the body of a record; empty if it is no JSON object."""
    try:
        body = orjson.loads(record.value or b"") if record else {}
    except orjson.JSONDecodeError:
        return {}
    return body if isinstance(body, dict) else {}


def _first(records: Iterable[Record], kind: str) -> Record | None:
    return next((r for r in records if r.header("ce_type") == kind), None)


def _once(records: Iterable[Record]) -> Iterator[Record]:
    """Yield each record once; one of the same identity and digest is told again."""
    seen: set[tuple[str | None, bytes]] = set()
    for record in records:
        mark = (record.header("ce_id"), digest_of(record))
        if record.topic == APPLICATIONS or mark not in seen:
            yield record
        seen.add(mark)
