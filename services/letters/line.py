"""Letters as the ledger sees it: decisions in, one determination a case out."""

import structlog

from services.letters.core.form import Form
from services.letters.core.write import Writer
from services.letters.issue import determine
from services.letters.kept import Ended, read_kept
from shared.events.case_closed import CaseClosed
from shared.events.determination_issued import DeterminationIssued
from shared.messaging.cloudevents import write_event
from shared.messaging.dead_letters import dead_letter
from shared.messaging.inbound import Happened, read_happened
from shared.messaging.line import Incoming
from shared.messaging.records import Kept, Output, Record, Step
from shared.messaging.topics import DECISIONS, DETERMINATIONS, LETTERS_GROUP

SOURCE = "urn:imr:letters"

log = structlog.get_logger()


class LettersLine:
    """Assembles determinations. Pure but for a log line where a letter is withheld."""

    service = "letters"
    group = LETTERS_GROUP
    topic = DECISIONS
    most_records = 300
    restores_from: str | None = DETERMINATIONS
    writes: tuple[str, ...] = (DETERMINATIONS,)

    def __init__(self, *, form: Form, code: str | None = None) -> None:
        self._writer = Writer(form)
        self._code = code

    def read(self, record: Record) -> Incoming[Happened]:
        """Read a record of `imr.decisions.v1`; raises Unprocessable."""
        return read_happened(record)

    def restored(self, record: Record) -> tuple[str, bytes] | None:
        """Return what is kept of a case whose determination the topic holds."""
        at, key = record.header("x-in"), record.key
        if at is None or not at.isdigit() or key is None or record.value is None:
            return None
        return key.decode(), Ended(at=int(at), value=record.value).to_bytes()

    def step(self, incoming: Incoming[Happened], kept: Kept | None) -> Step:
        """Return the determination if this event completes its case."""
        record, happened = incoming.record, incoming.content
        offset, found = record.offset, read_kept(kept)
        if isinstance(found, Ended):
            return self._again(found, offset, happened)
        case = found.before(offset).with_event(record, happened)
        if case.waits():
            return Step(kept=case)
        reached = case.progress()
        if reached.ended is not None:
            reason = "treatment-authorized"
            if isinstance(happened.event, CaseClosed):
                reason = happened.event.reason
            return Step(kept=Ended(at=offset, reason=reason))
        if not reached.complete:
            return Step(kept=case)
        issued = determine(
            case,
            reached,
            writer=self._writer,
            completed=happened.envelope.time,
            code=self._code,
        )
        if isinstance(issued, DeterminationIssued):
            output = _output(issued, happened)
            ended = Ended(at=offset, value=output.value or b"")
            return Step(outputs=(output,), kept=ended)
        codes = [problem.code for problem in issued]
        log.error("letter withheld", case_number=incoming.case_number, problems=codes)
        withheld = dead_letter(
            incoming.record, group=self.group, code=f"letter-withheld:{codes[0]}"
        )
        return Step(outputs=(withheld,), kept=case)

    def _again(self, found: Ended, offset: int, happened: Happened) -> Step:
        """Give the event that completed the case the same determination again."""
        if found.at != offset or found.value is None:
            return Step()
        issued = DeterminationIssued.model_validate_json(found.value)
        return Step(outputs=(_output(issued, happened),))


def _output(issued: DeterminationIssued, happened: Happened) -> Output:
    return write_event(
        issued,
        source=SOURCE,
        cause=happened.envelope.id,
        what=DeterminationIssued.type_name(),
        time=happened.envelope.time,
        traceparent=happened.envelope.traceparent,
    )
