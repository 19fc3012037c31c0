"""The evaluator as the ledger sees it: cases in, decisions out, replayable."""

from services.evaluator.handlers import (
    Answer,
    Library,
    on_case_received,
    on_case_terminated,
    on_case_withdrawn,
    on_review_completed,
)
from services.evaluator.kept import add_to_log, read_log
from services.evaluator.standing import standing
from shared.chain import digest_of
from shared.events import Event
from shared.events.case_closed import CaseClosed
from shared.events.case_received import CaseReceived
from shared.events.case_terminated import CaseTerminated
from shared.events.case_withdrawn import CaseWithdrawn
from shared.events.item_closed import ItemClosed
from shared.events.item_decided import ItemDecided
from shared.events.item_held import ItemHeld
from shared.events.item_referred import ItemReferred
from shared.events.review_completed import ReviewCompleted
from shared.events.review_declined import ReviewDeclined
from shared.events.reviewer_assigned import ReviewerAssigned
from shared.messaging.cloudevents import write_event
from shared.messaging.inbound import Happened, read_happened
from shared.messaging.line import Incoming
from shared.messaging.records import Kept, Output, Record, Step, as_bytes
from shared.messaging.topics import CASES, DECISIONS, EVALUATOR_GROUP

SOURCE = "urn:imr:evaluator"


class EvaluatorLine:
    """Decides cases. Pure: the same record and the same log give the same step."""

    service = "evaluator"
    group = EVALUATOR_GROUP
    topic = CASES
    most_records = 500
    restores_from: str | None = None
    writes: tuple[str, ...] = (DECISIONS,)

    def __init__(self, *, library: Library) -> None:
        self._library = library

    def read(self, record: Record) -> Incoming[Happened]:
        """Read a record of `imr.cases.v1`; raises Unprocessable."""
        return read_happened(record)

    def restored(self, record: Record) -> tuple[str, bytes] | None:
        """Return nothing: the whole input is kept for ever and rebuilds the state."""
        del record
        return None

    def step(self, incoming: Incoming[Happened], kept: Kept | None) -> Step:
        """Return the decisions that follow from one event of a case."""
        offset, happened = incoming.record.offset, incoming.content
        kept = as_bytes(kept)
        answer = self._answer(incoming, kept)
        outputs = tuple(_output(e, happened) for e in answer.events)
        if not answer.keep:
            return Step(outputs=outputs)
        log = add_to_log(kept, offset=offset, happened=happened)
        return Step(outputs=outputs, kept=log)

    def _answer(self, incoming: Incoming[Happened], kept: bytes | None) -> Answer:
        record, happened = incoming.record, incoming.content
        before = standing(read_log(kept, before=record.offset))
        envelope, library = happened.envelope, self._library
        match happened.event:
            case CaseReceived() as event if before is None:
                digest = digest_of(record).hex()
                return on_case_received(event, envelope, library=library, digest=digest)
            case ReviewCompleted() as event:
                return on_review_completed(
                    event, envelope, library=library, before=before
                )
            case CaseTerminated() as event:
                return on_case_terminated(
                    event, envelope, library=library, before=before
                )
            case CaseWithdrawn() as event:
                return on_case_withdrawn(event, before=before)
            case ReviewerAssigned() as event:
                return Answer(events=(event,))
            case _:
                return Answer()


def _output(event: Event, happened: Happened) -> Output:
    return write_event(
        event,
        source=SOURCE,
        cause=happened.envelope.id,
        what=_what(event),
        time=happened.envelope.time,
        topic=DECISIONS,
        traceparent=happened.envelope.traceparent,
    )


def _what(event: Event) -> str:
    """Return what an event is about, once for each cause."""
    match event:
        case ItemDecided() | ItemReferred() | ItemHeld() | ItemClosed():
            return f"{event.type_name()}/{event.item}"
        case ReviewDeclined() | CaseClosed() | _:
            return event.type_name()
