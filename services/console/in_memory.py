"""The whole line in one process: the real services, topics and views in memory.

What happens is what would happen on Kafka with one partition, without the ledger:
there are no crashes here to recover from.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from services.evaluator.core.model import MachineMayDecide
from services.evaluator.guidelines import load_modules
from services.evaluator.handlers import Library
from services.evaluator.line import EvaluatorLine
from services.intake.line import IntakeLine
from services.letters.core.form import Form
from services.letters.line import LettersLine
from shared.code_version import code_version
from shared.messaging.cloudevents import write_time
from shared.messaging.dead_letters import dead_letter
from shared.messaging.line import Line
from shared.messaging.records import Headers, Kept, Output, Record
from shared.messaging.topics import APPLICATIONS, dead_letter_topic
from shared.messaging.verdicts import Unprocessable


class InMemory:
    """A line that takes one record at a time all the way."""

    def __init__(self, *, form: Form, may_decide: MachineMayDecide) -> None:
        library = Library(
            modules=load_modules(),
            may_decide=may_decide,
            code=code_version("evaluator"),
        )
        self.modules = library.modules
        self.may_decide = may_decide
        self._lines: Sequence[Line[Any]] = (
            IntakeLine(partitions=1),
            EvaluatorLine(library=library),
            LettersLine(form=form, code=code_version("letters")),
        )
        self._kept: dict[str, dict[str, Kept]] = defaultdict(dict)
        self.topics: dict[str, list[Record]] = defaultdict(list)

    def put(
        self, value: bytes, *, type_name: str | None, at: datetime
    ) -> tuple[Record, ...]:
        """Write one record upstream; return all records that it brought about."""
        headers = [("ce_time", write_time(at).encode())]
        if type_name is not None:
            headers.append(("ce_type", type_name.encode()))
        first = self._append(APPLICATIONS, None, value, tuple(headers), at)
        arrived, written = [first], []
        for line in self._lines:
            made = [r for record in arrived for r in self._through(line, record)]
            written += made
            arrived = [*arrived, *made]
            arrived = [record for record in arrived if record.topic != line.topic]
        return tuple(written)

    def kept(self, service: str, case_number: str) -> Kept | None:
        """Return what a service keeps of a case."""
        return self._kept[service].get(case_number)

    def _through(self, line: Line[Any], record: Record) -> list[Record]:
        if record.topic != line.topic:
            return []
        kept = self._kept[line.service]
        try:
            incoming = line.read(record)
        except Unprocessable as verdict:
            outputs: tuple[Output, ...] = (
                dead_letter(record, group=line.group, code=verdict.code),
            )
        else:
            case = incoming.case_number
            step = line.step(incoming, kept.get(case) if case else None)
            outputs = step.outputs
            if case and step.kept is not None:
                kept[case] = step.kept
        names = {*line.writes, dead_letter_topic(line.group)}
        if not names.issuperset(o.topic for o in outputs):
            raise ValueError(f"expected outputs to {sorted(names)}, found another")
        return [
            self._append(o.topic, o.key, o.value, o.headers, record.recorded_at)
            for o in outputs
        ]

    def _append(
        self,
        topic: str,
        key: bytes | None,
        value: bytes | None,
        headers: Headers,
        at: datetime,
    ) -> Record:
        record = Record(
            topic=topic,
            partition=0,
            offset=len(self.topics[topic]),
            timestamp_ms=int(at.timestamp() * 1000),
            key=key,
            value=value,
            headers=headers,
        )
        self.topics[topic].append(record)
        return record
