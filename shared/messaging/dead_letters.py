"""Where records go that nobody can process, and when to stop instead.

The original bytes and key travel unchanged; headers say where from and a code for why,
never a value of the record. A record that was redriven and failed again says how often.
Times are those of the records, not of a clock: a repeat is the same bytes.
Not here: redriving (`services.console`).
"""

import hashlib

from shared.code_version import code_version
from shared.messaging.records import LAST_MS, Headers, Output, Record
from shared.messaging.topics import MAX_DEAD_LETTER_BYTES, dead_letter_topic
from shared.messaging.verdicts import MustStop

HEADER_ROOM = 64 * 1024
REDRIVEN = "x-redriven"
"""The header of a record that was redriven: how often, so that a loop is seen."""
FIRST_FAILED = "x-redrive-first-failed"
"""The header of a redriven record: when it stood in its topic before any redrive."""
DIGITS = 12
HEADER_FRAME = 24
"""What a header takes beside its name and value: the prefix, and two lengths."""


def dead_letter(record: Record, *, group: str, code: str) -> Output:
    """Return the dead letter of a record: its bytes, and why in headers."""
    reasons = (
        ("x-original-topic", record.topic),
        ("x-original-partition", str(record.partition)),
        ("x-original-offset", str(record.offset)),
        ("x-original-timestamp", str(record.timestamp_ms)),
        ("x-attempt", str(_redriven(record) + 1)),
        ("x-error", code),
        ("x-fingerprint", fingerprint(group=group, topic=record.topic, code=code)),
        ("x-first-failed", str(_first_failed(record))),
        ("x-last-failed", str(record.timestamp_ms)),
        ("x-code", code_version(group.partition(".")[0])),
    )
    original: Headers = tuple((f"x-header-{n}", value) for n, value in record.headers)
    if _size(record) > MAX_DEAD_LETTER_BYTES - HEADER_ROOM:
        # Longer names could make it larger than any topic takes: the body goes first.
        original = (("x-headers-dropped", str(len(original)).encode()),)
    return Output(
        topic=dead_letter_topic(group),
        key=record.key,
        # Kafka takes no record without both key and value; nothing is lost by b"".
        value=b"" if record.key is None and record.value is None else record.value,
        headers=(*((n, v.encode()) for n, v in reasons), *original),
        kind=code,
    )


def fingerprint(*, group: str, topic: str, code: str) -> str:
    """Return what failures of one kind share: who took it, from where, and why not."""
    return hashlib.sha256(f"{group}|{topic}|{code}".encode()).hexdigest()[:DIGITS]


def _first_failed(record: Record) -> int:
    said = record.header(FIRST_FAILED) or ""
    known = said.isascii() and said.isdigit() and len(said) <= len(str(LAST_MS))
    return int(said) if known else record.timestamp_ms


def _redriven(record: Record) -> int:
    """Return how often the record was redriven; whatever is no such number is none."""
    said = record.header(REDRIVEN) or ""
    return int(said) if said.isascii() and said.isdigit() and len(said) <= 3 else 0  # noqa: PLR2004 - three digits


def _size(record: Record) -> int:
    headers = sum(
        len(n.encode()) + len(v or b"") + HEADER_FRAME for n, v in record.headers
    )
    return len(record.key or b"") + len(record.value or b"") + headers


class Brake:
    """Counts dead letters in a row, and stops when the fault must be ours."""

    def __init__(self, *, most_in_a_row: int) -> None:
        self._most = most_in_a_row
        self._in_a_row: dict[int, int] = {}

    def passed(self, partition: int) -> None:
        """Note that a record was processed."""
        if self._in_a_row:
            self._in_a_row.pop(partition, None)

    def failed(self, partition: int) -> None:
        """Note a dead letter; raises MustStop when there were too many in a row."""
        count = self._in_a_row.get(partition, 0) + 1
        self._in_a_row[partition] = count
        if count > self._most:
            raise MustStop(
                f"{count} records in a row of partition {partition} could not be "
                f"processed (at most {self._most} may): the fault is likely ours. Look "
                "at the dead-letter topic, mend the cause, then start again."
            )
