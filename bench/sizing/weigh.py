"""Bytes of a case: on each topic, and in Valkey while and after it is open.

Every application goes through the real lines in memory; what they write is weighed as
it would stand in a topic before compression: key, value and headers. Not here: the
overhead of Kafka's batches, a few percent, and replication.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from services.console.in_memory import InMemory
from services.evaluator.core.model import MachineMayDecide
from services.letters.core.form_file import load_form
from services.letters.settings import Settings as LettersSettings
from shared.messaging.records import Record, as_bytes
from shared.messaging.topics import DETERMINATIONS, STREAMS

AT = datetime(2018, 1, 2, 12, tzinfo=UTC)
"""When the applications arrive: after every date in published letters."""
SERVICES = ("intake", "evaluator", "letters")


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """Bytes of so many cases in all, by topic and by service."""

    cases: int
    items: int
    determined: int
    topics: Mapping[str, int]
    kept: Mapping[str, int]

    def a_case(self, total: int) -> float:
        """Return the bytes of one case in the mean."""
        return total / self.cases


def weigh(applications: Iterable[tuple[str, bytes, int]]) -> Weighed:
    """Take (case number, JSON, items) through the line and weigh what it writes."""
    line = InMemory(
        form=load_form(LettersSettings.model_construct().form),
        may_decide=MachineMayDecide.ALL,
    )
    kept: Counter[str] = Counter()
    cases = items = 0
    for case_number, value, count in applications:
        line.put(value, type_name=None, at=AT)
        cases, items = cases + 1, items + count
        for service in SERVICES:
            kept[service] += len(as_bytes(line.kept(service, case_number)) or b"")
    return Weighed(
        cases=cases,
        items=items,
        determined=len(line.topics[DETERMINATIONS]),
        topics={topic: sum(map(_size, line.topics[topic])) for topic in STREAMS},
        kept=kept,
    )


def _size(record: Record) -> int:
    headers = sum(len(name) + len(value or b"") for name, value in record.headers)
    return len(record.key or b"") + len(record.value or b"") + headers
