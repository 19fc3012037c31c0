"""What became of records that were sent, from what the topics say afterwards.

The outcome of a record is the first of: issued, closed, waits (for a reviewer),
rejected, declined, too-late, withheld, unprocessable. An answer is recognised by the
record it names or by its cause, so that an earlier event of the case is not taken
for one. Not here: reading the topics (`following`).
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import orjson

from services.console.read import CaseView, view_of
from services.intake.core.model import Known
from services.letters.kept import Ended, OpenCase
from shared.events import Event
from shared.events.application_submitted import ApplicationSubmitted
from shared.events.application_withdrawn import ApplicationWithdrawn
from shared.events.case_received import CaseReceived
from shared.events.case_terminated import CaseTerminated
from shared.events.case_withdrawn import CaseWithdrawn
from shared.events.review_declined import ReviewDeclined
from shared.events.treatment_authorized import TreatmentAuthorized
from shared.ids import computed_id
from shared.messaging.inbound import read_happened
from shared.messaging.records import Record
from shared.messaging.topics import DECISIONS, DETERMINATIONS, REJECTIONS
from shared.messaging.verdicts import Unprocessable

REFUSALS = {"rejected", "declined", "too-late", "withheld", "unprocessable"}
FORWARDED_AS: dict[type[Event], type[Event]] = {
    ApplicationWithdrawn: CaseWithdrawn,
    TreatmentAuthorized: CaseTerminated,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A record that Kafka has: what it says, and where it is."""

    event: Event
    position: str
    content_hash: str | None = None

    @property
    def answer_id(self) -> str:
        """Return the id of the event on `imr.cases.v1` that it becomes."""
        kind = FORWARDED_AS.get(type(self.event), type(self.event))
        if self.content_hash is None:
            return computed_id(cause=self.position, what=kind.type_name())
        cause = computed_id(cause=self.event.case_number, what=self.content_hash)
        return computed_id(cause=cause, what=CaseReceived.type_name())


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of a record, in a word, with the case as it then stood."""

    sent: Sent
    word: str
    reasons: tuple[dict[str, Any], ...] = ()
    case: CaseView | None = None

    @property
    def refused(self) -> bool:
        """Say whether the answer is no."""
        return self.word in REFUSALS


@dataclass(slots=True)
class _Chase:
    """A case: what is known of it, and which records still wait for their outcome."""

    kept: OpenCase | Ended = field(default_factory=OpenCase)
    pending: dict[str, Sent] = field(default_factory=dict)
    answered: set[str] = field(default_factory=set)
    over_before: bool = False


class Pursuit:
    """Takes records of the topics, and gives outcomes as they become known."""

    def __init__(self) -> None:
        self._cases: dict[str, _Chase] = defaultdict(_Chase)
        self._case_at: dict[str, str] = {}

    @property
    def pending(self) -> tuple[Sent, ...]:
        """Return what has no outcome yet."""
        return tuple(s for c in self._cases.values() for s in c.pending.values())

    def expect(
        self, sent: Sent, *, known: Known | None, kept: OpenCase | Ended
    ) -> Iterator[Outcome]:
        """Wait for what becomes of a record, given what was known before it was sent.

        Yields the outcome of a repeat, for which nothing more will come.
        """
        chase = self._cases[sent.event.case_number]
        if not chase.pending and not chase.answered:
            chase.kept, chase.over_before = kept, isinstance(kept, Ended)
        chase.pending[sent.position] = sent
        self._case_at[sent.position] = sent.event.case_number
        repeated = known is not None and known.content_hash == sent.content_hash
        if repeated and kept != OpenCase():
            chase.answered.add(sent.answer_id)
        yield from self._reached(chase)

    def take(self, record: Record) -> Iterator[Outcome]:
        """Take one record of an output topic; yield what it settles."""
        if record.topic == REJECTIONS:
            yield from self._rejected(record)
            return
        chase = self._cases.get((record.key or b"").decode(errors="replace"))
        if chase is None:
            return
        if record.topic == DETERMINATIONS:
            chase.kept = Ended(at=record.offset, value=record.value)
        elif record.topic == DECISIONS:
            yield from self._decision(chase, record)
        elif (code := record.header("x-error")) is not None:
            word = "withheld" if code.startswith("letter-withheld") else "unprocessable"
            for sent in tuple(chase.pending.values()):
                yield self._settle(chase, sent, word, ({"code": code},))
        yield from self._reached(chase)

    def _rejected(self, record: Record) -> Iterator[Outcome]:
        body = orjson.loads(record.value or b"{}")
        case = self._case_at.get(body.get("record"))
        chase = self._cases.get(case or "")
        sent = chase.pending.get(body["record"]) if chase else None
        if chase and sent:
            yield self._settle(chase, sent, "rejected", tuple(body["reasons"]))

    def _decision(self, chase: _Chase, record: Record) -> Iterator[Outcome]:
        try:
            happened = read_happened(record).content
        except Unprocessable:
            return
        kept, cause = chase.kept, happened.envelope.causation or ""
        chase.answered.add(cause)
        if isinstance(kept, OpenCase) and not _has(kept, record.offset):
            chase.kept = kept.with_event(record, happened)
        event = happened.event
        if isinstance(event, ReviewDeclined):
            reason = {"code": event.reason, "message": event.explanation}
            for sent in _caused(chase, cause):
                yield self._settle(chase, sent, "declined", (reason,))

    def _reached(self, chase: _Chase) -> Iterator[Outcome]:
        word = _word(chase.kept)
        if word is None:
            return
        for cause in tuple(chase.answered):
            for sent in _caused(chase, cause):
                late = _too_late(sent.event, chase, word)
                yield self._settle(chase, sent, "too-late" if late else word)

    def _settle(
        self,
        chase: _Chase,
        sent: Sent,
        word: str,
        reasons: tuple[dict[str, Any], ...] = (),
    ) -> Outcome:
        del chase.pending[sent.position]
        case = view_of(sent.event.case_number, known=None, kept=chase.kept)
        return Outcome(sent=sent, word=word, reasons=reasons, case=case)


def _word(kept: OpenCase | Ended) -> str | None:
    """Return where a case has come to rest; None while the machine is at it."""
    if isinstance(kept, Ended):
        return "issued" if kept.value is not None else "closed"
    reached = kept.progress()
    if reached.started is None or reached.complete:
        return None
    if reached.ended is not None:
        return "closed"
    undecided = any(i.waits_for.value == "decision" for i in reached.open_items)
    return None if undecided else "waits"


def _too_late(event: Event, chase: _Chase, word: str) -> bool:
    """Say whether a later event of a case came after the case was over."""
    if isinstance(event, ApplicationSubmitted):
        return False
    return chase.over_before or (
        isinstance(event, ApplicationWithdrawn) and word == "issued"
    )


def _has(kept: OpenCase, offset: int) -> bool:
    return bool(kept.log) and offset <= kept.log[-1].offset


def _caused(chase: _Chase, cause: str) -> tuple[Sent, ...]:
    return tuple(s for s in chase.pending.values() if s.answer_id == cause)
