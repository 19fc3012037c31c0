"""When a dead letter is sent again, and when not: loops, readability, order.

Pure but for the code's version. Not here: what is read off Kafka (`redriving`).
"""

from collections.abc import Sequence

from services.console.dead import DeadLetter, digest_of, redriven
from services.console.order import overtaken, readable
from services.intake.reading import Unreadable, read
from shared.code_version import code_version
from shared.messaging.inbound import read_happened
from shared.messaging.records import Record
from shared.messaging.topics import INTAKE_GROUP, MAX_RECORD_BYTES
from shared.messaging.verdicts import Unprocessable

MOST_FAILURES = 2
"""Failures of the same bytes in the same code after which there is no third one."""
FRAME = 16 * 1024


def refusal(
    letter: DeadLetter, *, mended: bytes | None, elsewhere: bool = False
) -> str:
    """Return why a dead letter must not be sent at all; empty where it may.

    `elsewhere`: somebody says that neither bytes nor code but something else was
    mended, such as a setting or the form of letters, and answers for it by name.
    """
    if letter.record.header("x-headers-dropped") is not None:
        return "its headers were dropped for their size; who wrote it must send it anew"
    if not elsewhere and loops(letter, mended=mended):
        return (
            f"the same bytes failed {letter.attempt} times with {letter.code}, and the "
            "code is the same: mend them (--value FILE) or the service first; where "
            "something else was mended, say so (--mended-elsewhere)"
        )
    if mended is None and letter.group == INTAKE_GROUP:
        return ""
    code = unreadable(letter, mended=mended)
    if code == "key-is-not-the-case":
        return "its key is not its case; who wrote it must send it anew"
    if code:
        whose = "the mended bytes" if mended is not None else "its bytes"
        return f"{whose} cannot be read by the code here: {code}"
    return ""


def loops(letter: DeadLetter, *, mended: bytes | None) -> bool:
    """Say whether this would be a third failure for the same reason.

    It would where a redrive failed already, and bytes and code are those that failed.
    A letter that does not say which code put it aside counts as of the code here.
    """
    value = letter.record.value if mended is None else mended
    same_bytes = digest_of(value) == letter.digest and letter.unchanged
    version = code_version(letter.group.partition(".")[0])
    same_code = letter.record.header("x-code") in (None, version)
    return letter.attempt >= MOST_FAILURES and same_bytes and same_code


def unreadable(letter: DeadLetter, *, mended: bytes | None) -> str:
    """Return the codes for which the service could not read these bytes, or nothing."""
    record = as_sent(letter, mended=mended)
    if len(record.value or b"") > MAX_RECORD_BYTES - FRAME:
        return "too-large"
    if letter.group == INTAKE_GROUP:
        found = read(record.value, type_name=record.header("ce_type"))
        if isinstance(found, Unreadable):
            return ", ".join(
                f"{r.code} ({r.field})" if r.field and r.field.isascii() else r.code
                for r in found.reasons
            )
        return ""
    try:
        read_happened(record)
    except Unprocessable as verdict:
        return verdict.code
    return ""


def out_of_order(
    letter: DeadLetter, later: Sequence[Record], *, mended: bytes | None
) -> str:
    """Return why it may not follow the later records of its case; empty if it may."""
    if letter.group == INTAKE_GROUP:
        return ""
    (event,) = readable((as_sent(letter, mended=mended),))
    return overtaken(event, readable(later))


def as_sent(letter: DeadLetter, *, mended: bytes | None) -> Record:
    """Return the record that a redrive would write, as its service would read it."""
    output = redriven(letter, mended=mended)
    return Record(
        topic=output.topic,
        partition=letter.partition,
        offset=letter.offset,
        timestamp_ms=letter.record.timestamp_ms,
        key=output.key,
        value=output.value,
        headers=output.headers,
    )
