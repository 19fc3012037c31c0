"""Real work: the applications behind published letters, again and again, renumbered.

How each must come out is what the same code decides in one process, without Kafka: so
what is checked is that the line loses, doubles and changes nothing, not the decisions.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import cycle, islice

import orjson

from bench.line.workload import TYPE, Work, headers_of
from services.console.in_memory import InMemory
from services.console.published import applications_from
from services.evaluator.core.model import MachineMayDecide
from services.letters.core.form_file import load_form
from services.letters.settings import DEFAULT_FORM
from shared.messaging.topics import DETERMINATIONS

AT = datetime(2017, 3, 1, 12, tzinfo=UTC)
STATE_A_YEAR = 248_000
"""Applications of one year in California."""


class RealWork:
    """Published letters as work; those that no machine may complete are left out."""

    def __init__(self, lines: Iterable[bytes]) -> None:
        line = InMemory(form=load_form(DEFAULT_FORM), may_decide=MachineMayDecide.ALL)
        applications = applications_from(lines, report=lambda _: None)
        found = (_work(line, a.to_json()) for a in applications)
        self.patterns = tuple(work for work in found if work is not None)

    def make(self, *, cases: int, first: int) -> Iterator[Work]:
        """Yield so many applications, numbered from `first`."""
        patterns = islice(cycle(self.patterns), first - 1, None)
        for number, pattern in zip(range(first, first + cases), patterns, strict=False):
            name = f"CM17-{number:07d}"
            yield Work(
                case_number=name,
                value=orjson.dumps(orjson.loads(pattern.value) | {"case_number": name}),
                headers=headers_of(name, time=AT),
                outcomes=pattern.outcomes,
                outcome=pattern.outcome,
            )


def _work(line: InMemory, value: bytes) -> Work | None:
    written = line.put(value, type_name=TYPE, at=AT)
    for record in written:
        if record.topic == DETERMINATIONS:
            body = orjson.loads(record.value or b"{}")
            return Work(
                case_number=body["case_number"],
                value=value,
                headers=(),
                outcomes=tuple(item["outcome"] for item in body["items"]),
                outcome=body["outcome"],
            )
    return None
