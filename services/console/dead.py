"""A dead letter as an operator may see it: where from, why, how often; no values.

Pure: what is read off a record of a dead-letter topic, and the record that redrives it.
Not here: Kafka (`dead_letters`, `redriving`).
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import orjson

from shared.messaging.dead_letters import REDRIVEN
from shared.messaging.records import Headers, Output, Record
from shared.messaging.topics import (
    EVALUATOR_GROUP,
    INTAKE_GROUP,
    LETTERS_GROUP,
    dead_letter_topic,
)

GROUPS = (INTAKE_GROUP, EVALUATOR_GROUP, LETTERS_GROUP)
GROUP_OF = {dead_letter_topic(group): group for group in GROUPS}
MOST_ATTEMPTS = 2
"""Failures of the same bytes after which they are not sent again: no third one."""
ORIGINAL = "x-header-"
OF, BYTES = "x-redrive-of", "x-redrive-bytes"
MOST_SHOWN = 60
DIGITS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadLetter:
    """One record that a service put aside."""

    record: Record
    group: str
    code: str
    topic: str
    partition: int
    offset: int
    attempt: int

    @property
    def fingerprint(self) -> str:
        """Return what failures of one kind share: group, topic and code."""
        said = f"{self.group}|{self.topic}|{self.code}"
        return hashlib.sha256(said.encode()).hexdigest()[:DIGITS]

    @property
    def digest(self) -> str:
        """Return the beginning of the hash of its bytes."""
        return digest_of(self.record.value)

    @property
    def origin(self) -> str:
        """Return where the record stood."""
        return f"{self.topic}/{self.partition}/{self.offset}"

    @property
    def unchanged(self) -> bool:
        """Return whether it was redriven with the very bytes that failed before."""
        return self.record.header(f"{ORIGINAL}{BYTES}") == self.digest

    def headers(self) -> Headers:
        """Return the headers with which the record came, but those of a redrive."""
        return tuple(
            (name.removeprefix(ORIGINAL), value)
            for name, value in self.record.headers
            if name.startswith(ORIGINAL)
            and name.removeprefix(ORIGINAL) not in (REDRIVEN, OF, BYTES)
        )


def digest_of(value: bytes | None) -> str:
    """Return the beginning of the hash of some bytes."""
    return hashlib.sha256(value or b"").hexdigest()[:DIGITS]


def read_dead(record: Record) -> DeadLetter | None:
    """Return a dead letter, or none where the record is none of ours."""
    group = GROUP_OF.get(record.topic)
    partition, offset, attempt = (
        record.header(f"x-{name}") or ""
        for name in ("original-partition", "original-offset", "attempt")
    )
    topic = record.header("x-original-topic")
    if group is None or topic is None or not (partition + offset + attempt).isdigit():
        return None
    return DeadLetter(
        record=record,
        group=group,
        code=record.header("x-error") or "unknown",
        topic=topic,
        partition=int(partition),
        offset=int(offset),
        attempt=int(attempt),
    )


def refusal(letter: DeadLetter, *, mended: bytes | None) -> str:
    """Return why a dead letter must not be redriven again; empty where it may."""
    value = letter.record.value if mended is None else mended
    again = digest_of(value) == letter.digest and letter.unchanged
    if letter.attempt >= MOST_ATTEMPTS and again:
        return (
            f"the same bytes failed {letter.attempt} times with {letter.code}: mend "
            "them (--value FILE), or the service, before they are sent again"
        )
    if record_headers_dropped(letter):
        return "its headers were dropped for their size; who wrote it must send it anew"
    return ""


def record_headers_dropped(letter: DeadLetter) -> bool:
    """Return whether the record's headers did not fit into the dead letter."""
    return letter.record.header("x-headers-dropped") is not None


def redriven(letter: DeadLetter, *, mended: bytes | None) -> Output:
    """Return the record that takes a dead letter back to where it came from.

    Key, partition and headers are those of the original; three headers say that it is a
    redrive, of what, and the hash of its bytes.
    """
    value = letter.record.value if mended is None else mended
    return Output(
        topic=letter.topic,
        key=letter.record.key,
        value=value,
        headers=(
            *letter.headers(),
            (REDRIVEN, str(letter.attempt).encode()),
            (OF, letter.record.position.encode()),
            (BYTES, digest_of(value).encode()),
        ),
        partition=letter.partition,
        kind="redrive",
    )


def shape_of(value: bytes | None) -> Iterator[tuple[str, str]]:
    """Yield the paths of a JSON body with their types and sizes, never a value."""
    try:
        content = orjson.loads(value or b"")
    except orjson.JSONDecodeError:
        yield "(the body)", f"no JSON, {len(value or b'')} bytes"
        return
    yield from _shape("(the body)", content)


def _shape(path: str, content: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - JSON
    match content:
        case dict():
            yield path, f"object of {len(content)} fields"
            for name in sorted(content)[:MOST_SHOWN]:
                # A name of a field is free text where it is not one of ours.
                shown = name if name.replace("_", "").isalnum() else "(a field)"
                yield from _shape(shown[:MOST_SHOWN], content[name])
        case list():
            yield path, f"list of {len(content)}"
        case str():
            yield path, f"text of {len(content)} characters"
        case bool() | None:
            yield path, "true, false or null"
        case _:
            yield path, "number"
