"""Records as they come and go: bytes and headers, nothing decoded, nothing to fail.

What is made for each record is a named tuple here and beside, which is made in a third
of the time of a frozen dataclass.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple, Protocol, TypeAlias

LAST_MS = 253_402_300_799_000
"""The last second of the year 9999."""

Headers = tuple[tuple[str, bytes | None], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record as Kafka delivered it."""

    topic: str
    partition: int
    offset: int
    timestamp_ms: int
    key: bytes | None
    value: bytes | None
    headers: Headers

    @property
    def position(self) -> str:
        """Return topic, partition and offset in one word."""
        return f"{self.topic}/{self.partition}/{self.offset}"

    @property
    def recorded_at(self) -> datetime:
        """Return the record's own timestamp, within the years that a date can hold."""
        within = min(max(self.timestamp_ms, 0), LAST_MS)
        return datetime.fromtimestamp(within / 1000, tz=UTC)

    def headers_by_name(self) -> dict[str, bytes]:
        """Return the first header of each name that has a value, undecoded."""
        return {
            name: value for name, value in reversed(self.headers) if value is not None
        }

    def header(self, name: str) -> str | None:
        """Return the first header of this name as text; None if absent or not UTF-8."""
        for key, value in self.headers:
            if key == name and value is not None:
                try:
                    return bytes(value).decode()
                except UnicodeDecodeError:
                    return None
        return None


class Output(NamedTuple):
    """One record to be written. `partition` None means: the partition of its cause."""

    topic: str
    key: bytes | None
    value: bytes | None
    headers: Headers = ()
    partition: int | None = None
    kind: str = ""


class Keepable(Protocol):
    """What is kept of a case, not yet written out."""

    def to_bytes(self) -> bytes:
        """Return it as it is kept in Valkey."""
        ...


Kept: TypeAlias = bytes | Keepable
"""What is kept of a case: as read from Valkey, or as a step of this batch left it."""


def as_bytes(kept: Kept | None) -> bytes | None:
    """Return what is kept, written out."""
    return kept if kept is None or isinstance(kept, bytes) else kept.to_bytes()


class Step(NamedTuple):
    """What one record brings about: outputs in order, and what is now kept of its case.

    `kept` None leaves what is kept as it is.
    """

    outputs: tuple[Output, ...] = ()
    kept: Kept | None = None
