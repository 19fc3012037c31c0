"""What a service must keep of the cases of one partition, from records alone.

Two sources, as for a service that begins again: what its output topic implies
(`Line.restored`, the first record of a case wins), and its input, taken through `step`.
Not here: reading Kafka and Valkey (`kept_check`).
"""

import hashlib
from dataclasses import dataclass
from typing import Any

from shared.messaging.line import Line
from shared.messaging.records import Kept, Record, as_bytes
from shared.messaging.verdicts import Unprocessable

DIGEST_BYTES = 16


@dataclass(frozen=True, slots=True)
class Implied:
    """What a published record implies: since which input offset, and its digest."""

    at: int
    digest: bytes


def digest_of(value: bytes) -> bytes:
    """Return a digest: what is right needs no more of it than that."""
    return hashlib.blake2b(value, digest_size=DIGEST_BYTES).digest()


class Truth:
    """Grows with records in their order; cases whose end is published cost a digest."""

    def __init__(self, line: Line[Any], *, out: int) -> None:
        self._line = line
        self._out = out
        self._implied: dict[str, Implied] = {}
        self._stepped: dict[str, Kept] = {}

    def publish(self, record: Record) -> None:
        """Take a record of the output topic."""
        at = record.header("x-in") or ""
        found = self._line.restored(record)
        if found is not None and at.isdigit():
            case, value = found
            self._implied.setdefault(case, Implied(at=int(at), digest=digest_of(value)))

    def take(self, record: Record) -> None:
        """Take a record of the input topic."""
        if record.offset < self._out and self._is_implied(record.key):
            return
        try:
            incoming = self._line.read(record)
        except Unprocessable:
            return
        case = incoming.case_number
        if case is None or self._settled(case, record.offset):
            return
        kept = self._line.step(incoming, self._stepped.get(case)).kept
        if kept is not None:
            self._stepped[case] = kept

    def cases(self) -> set[str]:
        """Return the cases of which something may have to be kept."""
        return {*self._implied, *self._stepped}

    def digest(self, case: str, *, cursor: int) -> bytes | None:
        """Return the digest of what must be kept where the view reflects `cursor`."""
        implied = self._implied.get(case)
        if implied is not None and implied.at <= cursor:
            return implied.digest
        value = as_bytes(self._stepped.get(case))
        return None if value is None else digest_of(value)

    def _is_implied(self, key: bytes | None) -> bool:
        """Say so by the key alone, which saves reading most records."""
        return key is not None and key.decode(errors="replace") in self._implied

    def _settled(self, case: str, offset: int) -> bool:
        implied = self._implied.get(case)
        return implied is not None and implied.at <= offset
