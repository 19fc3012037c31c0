r"""The chain of a case: each record is hashed, and each hash is hashed with all before.

    digest = SHA-256("imr.record.v1\n", type, time, body), each after its length
    start  = SHA-256("imr.chain.v1\n", case number, after its length)
    link   = SHA-256(link before it, digest)

A length is eight bytes, the highest first. Type and time are the values of `ce_type`
and `ce_time`; with the body, exactly as they stand in the topic, they are all that a
letter is made from. Identifiers and offsets are left out: they say where a record
stood, and the same case told again has the same chain.
Not here: which records count (`services.letters.kept`, ADR 14).
"""

import hashlib
from collections.abc import Iterable

from shared.messaging.records import Record

OF_RECORD = b"imr.record.v1\n"
OF_CHAIN = b"imr.chain.v1\n"
LENGTH = 8


def digest_of(record: Record) -> bytes:
    """Return what a record hashes to; what it lacks counts as empty."""
    kind = time = None
    for name, value in record.headers:
        if name == "ce_type" and kind is None:
            kind = value
        elif name == "ce_time" and time is None:
            time = value
    told = _told(kind or b"") + _told(time or b"") + _told(record.value or b"")
    return hashlib.sha256(OF_RECORD + told).digest()


def start_of(case_number: str) -> bytes:
    """Return the link before the first record of a case."""
    return hashlib.sha256(OF_CHAIN + _told(case_number.encode())).digest()


def links(case_number: str, digests: Iterable[bytes]) -> tuple[bytes, ...]:
    """Return the link of each record, in order."""
    link, sha256 = start_of(case_number), hashlib.sha256
    return tuple([link := sha256(link + digest).digest() for digest in digests])


def _told(part: bytes) -> bytes:
    return len(part).to_bytes(LENGTH, "big") + part
