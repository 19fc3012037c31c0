"""Intake as the ledger sees it: applications in, cases or rejections out."""

import re

import orjson
import structlog

from services.intake.core.model import Known, Reason
from services.intake.handlers import (
    Answer,
    Arrived,
    on_application_submitted,
    on_event_of_case,
    on_unreadable,
    read_known,
    write_known,
)
from services.intake.reading import ReadEvent, Unreadable, read
from shared.events.application_rejected import ApplicationRejected
from shared.events.application_submitted import ApplicationSubmitted
from shared.events.case_received import CaseReceived
from shared.ids import computed_id
from shared.messaging.cloudevents import read_time, read_traceparent, write_event
from shared.messaging.dead_letters import dead_letter
from shared.messaging.line import Incoming
from shared.messaging.partitions import partition_of
from shared.messaging.records import Kept, Output, Record, Step, as_bytes
from shared.messaging.topics import (
    APPLICATIONS,
    CASES,
    INTAKE_GROUP,
    REJECTIONS,
)

SOURCE = "urn:imr:intake"

log = structlog.get_logger()
REROUTED = "x-rerouted-from"
POSITION = re.compile(re.escape(APPLICATIONS) + r"/[0-9]{1,6}/[0-9]{1,19}")
NOT_PROCESSABLE = Reason(
    code="not-processable",
    message="The record could not be processed here; it was kept and reported.",
)
ORIGINAL_TIME = "x-original-time"


class IntakeLine:
    """Accepts applications. Pure: the same record gives the same step."""

    service = "intake"
    group = INTAKE_GROUP
    topic = APPLICATIONS
    most_records = 250
    restores_from: str | None = CASES
    writes: tuple[str, ...] = (CASES, REJECTIONS, APPLICATIONS)

    def __init__(self, *, partitions: int) -> None:
        self._partitions = partitions

    def read(self, record: Record) -> Incoming[Arrived]:
        """Read a record of `imr.applications.v1`; never raises."""
        time = (
            read_time(record.header("ce_time"))
            or read_time(record.header(ORIGINAL_TIME))
            or record.recorded_at
        )
        found = read(
            record.value, type_name=record.header("ce_type"), received_on=time.date()
        )
        event = found.event if isinstance(found, ReadEvent) else None
        if isinstance(event, ApplicationSubmitted) and event.occurred_at is not None:
            time = read_time(event.occurred_at.isoformat()) or time
        case = event.case_number if event else None
        return Incoming(
            record=record,
            case_number=case,
            content=Arrived(
                content=found,
                # What a sender saw is where it wrote, not where the record was moved.
                position=_written_at(record),
                time=time,
                key=record.key,
            ),
        )

    def restored(self, record: Record) -> tuple[str, bytes] | None:
        """Return what is known of a case that `imr.cases.v1` holds."""
        at, key = record.header("x-in"), record.key
        if record.header("ce_type") != CaseReceived.type_name():
            return None
        if at is None or not at.isdigit() or key is None:
            return None
        digest = orjson.loads(record.value or b"{}").get("content_hash", "")
        return key.decode(), write_known(Known(content_hash=digest, offset=int(at)))

    def step(self, incoming: Incoming[Arrived], kept: Kept | None) -> Step:
        """Return the case, the rejection, or what is passed on.

        Anyone may write to this topic: where our own code fails on a record, that is
        answered and kept as poison, and the line goes on (the brake stops real faults).
        """
        try:
            return self._step(incoming, kept)
        except Exception as error:  # noqa: BLE001 - one record must not stop the others
            log.error(  # noqa: TRY400 - a traceback may hold what a record said
                "intake failed on a record",
                partition=incoming.record.partition,
                error=type(error).__name__,
            )
            return self._failed(incoming)

    def _failed(self, incoming: Incoming[Arrived]) -> Step:
        arrived, record = incoming.content, incoming.record
        found = Unreadable(
            reasons=(NOT_PROCESSABLE,), poison=True, case_number=incoming.case_number
        )
        outputs = _outputs(on_unreadable(found, arrived), incoming)
        letter = dead_letter(record, group=self.group, code=NOT_PROCESSABLE.code)
        return Step(outputs=(*outputs, letter))

    def _step(self, incoming: Incoming[Arrived], kept: Kept | None) -> Step:
        arrived, record = incoming.content, incoming.record
        if (elsewhere := self._misrouted(incoming)) is not None:
            return Step(outputs=(elsewhere,))
        found, known = arrived.content, read_known(as_bytes(kept))
        match found:
            case Unreadable():
                answer = on_unreadable(found, arrived)
            case ReadEvent(event=ApplicationSubmitted() as event):
                answer = on_application_submitted(
                    event, arrived, known=known, offset=record.offset
                )
            case ReadEvent():
                answer = on_event_of_case(
                    found, arrived, known=known, offset=record.offset
                )
        outputs = _outputs(answer, incoming)
        if isinstance(found, Unreadable) and found.poison:
            code = found.reasons[0].code
            outputs += (dead_letter(record, group=self.group, code=code),)
        return Step(
            outputs=outputs,
            kept=write_known(answer.known) if answer.known else None,
        )

    def _misrouted(self, incoming: Incoming[Arrived]) -> Output | None:
        """Return the record for the partition its case lives in, if it is in another.

        One owner a case is what makes a second determination impossible, and other
        producers choose partitions in other ways. A moved record is at home: no loop.
        """
        record, case = incoming.record, incoming.case_number
        if case is None:
            return None
        home = partition_of(case, partitions=self._partitions)
        if home == record.partition:
            return None
        moved = (REROUTED, _written_at(record).encode())
        time = (ORIGINAL_TIME, incoming.content.time.isoformat().encode())
        return Output(
            topic=APPLICATIONS,
            key=case.encode(),
            value=record.value,
            headers=(*(h for h in record.headers if h[0] != REROUTED), moved, time),
            partition=home,
            kind="rerouted",
        )


def _written_at(record: Record) -> str:
    """Return where a sender wrote the record, though it may have been moved since."""
    moved = record.header(REROUTED)
    return moved if moved and POSITION.fullmatch(moved) else record.position


def _outputs(answer: Answer, incoming: Incoming[Arrived]) -> tuple[Output, ...]:
    event, record = answer.event, incoming.record
    if event is None:
        return ()
    cause, topic = _cause(answer, incoming), None
    if not isinstance(event, ApplicationRejected):
        topic = CASES
    return (
        write_event(
            event,
            source=SOURCE,
            cause=cause,
            what=event.type_name(),
            time=incoming.content.time,
            topic=topic,
            causation=record.header("ce_id") or record.position,
            traceparent=read_traceparent(record),
        ),
    )


def _cause(answer: Answer, incoming: Incoming[Arrived]) -> str:
    """Return what the id of the output is computed from.

    A case's is its content, so that the same application gives the same case wherever
    it stands in the log; of all else it is the record.
    """
    event = answer.event
    if isinstance(event, CaseReceived):
        return computed_id(cause=event.case_number, what=event.content_hash)
    return incoming.record.position
