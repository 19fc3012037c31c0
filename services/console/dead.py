"""A dead letter as an operator may see it: where from, why, how often; no values.

Pure: what is read off a record of a dead-letter topic, and the record that redrives it.
Not here: Kafka (`dead_letters`, `redriving`).
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import orjson

from shared.ids import computed_id
from shared.messaging.dead_letters import FIRST_FAILED, REDRIVEN, fingerprint
from shared.messaging.records import Headers, Output, Record
from shared.messaging.topics import (
    APPLICATIONS,
    GROUPS,
    dead_letter_topic,
)

GROUP_OF = {dead_letter_topic(group): group for group in GROUPS}
ORIGINAL = "x-header-"
OF, BYTES, ID = "x-redrive-of", "x-redrive-bytes", "x-redrive-id"
BY, WHY = "x-redrive-by", "x-redrive-why"
OF_A_REDRIVE = (REDRIVEN, FIRST_FAILED, OF, BYTES, ID, BY, WHY)
CAUSED = "x-in"
"""Where a moved application came from; it says that of the one before, not of this."""
MOST_SHOWN = 60
DEEPEST = 6
DIGITS = 12
_NAME = re.compile(r"[a-z][a-z0-9_]{0,59}")
"""How fields of ours are named; what is named otherwise may be somebody's name."""

MARK = re.compile(r"[A-Za-z0-9][A-Za-z0-9#._:@/-]{0,63}")
"""A ticket, a login or a position, without blanks: a sentence might name a person."""


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
        return fingerprint(group=self.group, topic=self.topic, code=self.code)

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
        """Say whether it was redriven with the very bytes that failed before."""
        return self.record.header(f"{ORIGINAL}{BYTES}") == self.digest

    @property
    def failed(self) -> tuple[datetime, datetime]:
        """Return when it failed first and last, by the times of the records."""
        last = _time(self.record, "x-last-failed") or self.record.recorded_at
        return _time(self.record, "x-first-failed") or last, last

    def of_redrive(self, name: str) -> str | None:
        """Return a header that the redrive before this failure wrote.

        Anyone may write such headers: what a redrive would not write is not shown.
        """
        said = self.record.header(f"{ORIGINAL}{name}")
        return said if said and MARK.fullmatch(said) else None

    def headers(self) -> Headers:
        """Return the headers with which the record came, but those of a redrive."""
        own = (CAUSED,) if self.topic == APPLICATIONS else ()
        return tuple(
            (name.removeprefix(ORIGINAL), value)
            for name, value in self.record.headers
            if name.startswith(ORIGINAL)
            and name.removeprefix(ORIGINAL) not in (*OF_A_REDRIVE, *own)
        )


def _time(record: Record, name: str) -> datetime | None:
    said = record.header(name) or ""
    if not (said.isascii() and said.isdigit()):
        return None
    return replace(record, timestamp_ms=int(said)).recorded_at


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
    numbers = (partition, offset, attempt)
    if group is None or topic is None or not all(map(_is_number, numbers)):
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


def _is_number(said: str) -> bool:
    return said.isascii() and said.isdigit()


def redriven(
    letter: DeadLetter, *, mended: bytes | None, by: str = "", why: str = ""
) -> Output:
    """Return the record that takes a dead letter back to where it came from.

    Key, partition and headers are those of the original; more headers say that it is a
    redrive, of what, how often, with which bytes, by whom and why.
    """
    value = letter.record.value if mended is None else mended
    position, digest = letter.record.position, digest_of(value)
    first, _ = letter.failed
    said = {
        REDRIVEN: str(letter.attempt),
        OF: position,
        BYTES: digest,
        ID: computed_id(cause=position, what=digest),
        FIRST_FAILED: str(int(first.timestamp() * 1000)),
        BY: by,
        WHY: why,
    }
    return Output(
        topic=letter.topic,
        key=letter.record.key,
        value=value,
        headers=(
            *letter.headers(),
            *((name, text.encode()) for name, text in said.items() if text),
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
    yield from _shape("", content, 0)


def _shape(path: str, content: Any, depth: int) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - JSON
    yield path or "(the body)", _kind(content)
    if depth == DEEPEST:
        return
    if isinstance(content, dict):
        for name in sorted(content)[:MOST_SHOWN]:
            # A name of a field is free text where it is not one of ours.
            shown = name if _NAME.fullmatch(name) else "(a field)"
            inner = f"{path}.{shown}" if path else shown
            yield from _shape(inner, content[name], depth + 1)
    if isinstance(content, list) and content:
        yield from _shape(f"{path}[]", content[0], depth + 1)


def _kind(content: Any) -> str:  # noqa: ANN401 - JSON
    match content:
        case dict():
            return f"object of {len(content)} fields"
        case list():
            return f"list of {len(content)}"
        case str():
            return f"text of {len(content)} characters"
        case bool() | None:
            return "true, false or null"
        case _:
            return "number"
