"""The whole line, live: Kafka, Valkey and the services, once for a test session.

    def test_...(line: Line) -> None:
        case = line.submit(application("Psychotherapy"))
        assert line.determination(case)["outcome"] == "upheld"

Not here: what disturbs it (`chaos`).
"""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import httpx

from stack.local import SERVICES, LocalStack
from stack.settings import StackSettings
from tests.support.builders import SUBMITTED, Fields, to_bytes
from tests.support.kafka_thread import SECONDS, Headers, KafkaThread, Seen

APPLICATIONS = "imr.applications.v1"
REJECTIONS = "imr.rejections.v1"
CASES = "imr.cases.v1"
DECISIONS = "imr.decisions.v1"
DETERMINATIONS = "imr.determinations.v1"
INTAKE_DLQ = "intake.accept-applications.dlq"
EVALUATOR_DLQ = "evaluator.decide-items.dlq"
LETTERS_DLQ = "letters.assemble.dlq"
DEAD_LETTERS = (INTAKE_DLQ, EVALUATOR_DLQ, LETTERS_DLQ)
TOPICS = (
    APPLICATIONS,
    REJECTIONS,
    CASES,
    DECISIONS,
    DETERMINATIONS,
    *DEAD_LETTERS,
)
PARTITIONS = 4
IMPATIENT = {"INTAKE_ACKNOWLEDGE_WITHIN_S": "3"}
"""So that a test need not wait long for Kafka not to answer."""

T = TypeVar("T")


class Line:
    """A running stack, and what a test does with it."""

    def __init__(self, *, stack: LocalStack, kafka: KafkaThread) -> None:
        self.stack = stack
        self.kafka = kafka

    def put(self, fields: Fields, kind: str = SUBMITTED) -> str:
        """Write an upstream event to the applications topic; return its position."""
        headers: Headers = (("ce_type", kind.encode()),)
        key = str(fields["case_number"]).encode()
        return self.kafka.send(APPLICATIONS, to_bytes(fields), key=key, headers=headers)

    def submit(self, fields: Fields) -> str:
        """Write an application and return its case number."""
        self.put(fields)
        return str(fields["case_number"])

    def post(self, path: str, content: bytes | Fields) -> httpx.Response:
        """Send a body to intake's HTTP door."""
        body = content if isinstance(content, bytes) else to_bytes(content)
        return httpx.post(self.stack.url("intake") + path, content=body, timeout=20)

    def letter(self, case: str, *, accept: str = "application/json") -> httpx.Response:
        """Ask letters' HTTP door for a determination."""
        url = f"{self.stack.url('letters')}/determinations/{case}"
        return httpx.get(url, headers={"Accept": accept}, timeout=20)

    def events(self, case: str, kind: str) -> list[Seen]:
        """Return what was read of a case so far, of one kind, upstream's left out."""
        return self.kafka.seen(_of(case, kind))

    def wait(self, case: str, kind: str, *, count: int = 1) -> list[Seen]:
        """Wait until a case has so many events of a kind, and return them."""
        return self.kafka.wait(
            lambda found: found if len(found) >= count else [], wanted=_of(case, kind)
        )

    def determination(self, case: str) -> Any:
        """Wait for the determination of a case and return its body."""
        return self.wait(case, "determination-issued")[0].body

    def rejection(self, position: str) -> Any:
        """Wait for the answer to a record that was not taken, and return its body."""
        return self.kafka.wait(
            lambda found: [r.body for r in found if r.body["record"] == position],
            wanted=lambda r: r.topic == REJECTIONS,
        )[0]

    def dead_letter(self, position: str, *, topic: str = INTAKE_DLQ) -> Seen:
        """Wait for the dead letter of a record."""
        return self.kafka.wait(
            lambda found: [r for r in found if origin(r) == position],
            wanted=lambda r: r.topic == topic,
        )[0]


def origin(dead: Seen) -> str:
    """Return the position of the record that a dead letter came from."""
    parts = ("topic", "partition", "offset")
    return "/".join(dead.header(f"x-original-{part}") for part in parts)


def eventually(check: Callable[[], T], *, seconds: float = SECONDS) -> T:
    """Ask until the answer is true, and return it; for what tells nobody of news."""
    deadline = time.monotonic() + seconds
    while not (answer := check()):
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {seconds} s")
        time.sleep(0.05)
    return answer


@contextmanager
def infrastructure(folder: Path) -> Iterator[LocalStack]:
    """Run Kafka and Valkey with the project's topics, and no service."""
    with LocalStack(
        folder=folder, settings=StackSettings(partitions=PARTITIONS)
    ) as stack:
        stack.start_infrastructure()
        stack.provision()
        yield stack


@contextmanager
def recorded(stack: LocalStack) -> Iterator[Line]:
    """Read all topics of a stack for as long as the block runs."""
    with KafkaThread(bootstrap_servers=stack.bootstrap_servers, topics=TOPICS) as kafka:
        yield Line(stack=stack, kafka=kafka)


def start_services(
    stack: LocalStack, *, environment: Mapping[str, str] | None = None
) -> None:
    """Start the three services side by side, those that do not run already."""
    for name in SERVICES:
        child = stack.children.get(name)
        if child is None or not child.is_alive:
            stack.start_service(
                name, environment=IMPATIENT | dict(environment or {}), wait=False
            )
    stack.wait(*SERVICES)


def _of(case: str, kind: str) -> Callable[[Seen], bool]:
    key = case.encode()
    return lambda r: r.topic != APPLICATIONS and r.key == key and r.kind == kind
