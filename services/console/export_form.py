"""The file of `imr export`: its form, and the one way in which it is written.

JSON with sorted names, two spaces for each level and a line for each value, so that
every byte of it follows from what it holds. Bytes of a record are text, exactly, or
`{"base64": …}` where they are no UTF-8. `sums` are SHA-256 over the compact JSON of
each field of a record, `sha256` is that of the whole file with itself left empty.
Not here: where records come from (`exporting`), and what is wrong (`verify_file`).
"""

import base64
import hashlib
from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeAlias

import orjson
from pydantic import BaseModel, ConfigDict, Field

from shared.messaging.records import Record

FORM = "imr-case-export"
VERSION = 1
FIELDS = ("headers", "key", "offset", "partition", "timestamp_ms", "topic", "value")
"""What a record is made of; each has its sum."""


class Strict(BaseModel):
    """A piece of the file: nothing that it does not know, and no word in errors."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, hide_input_in_errors=True
    )


class Base64(Strict):
    """Bytes that are no text."""

    base64: str


Told: TypeAlias = str | Base64 | None
Header: TypeAlias = tuple[str, Told]


class ExportedRecord(Strict):
    """One record as it stands in its topic, and a sum for each part of it."""

    headers: tuple[Header, ...]
    key: Told
    offset: int
    partition: int
    sums: dict[str, str]
    timestamp_ms: int
    topic: str
    value: Told = Field(repr=False)

    @property
    def position(self) -> str:
        """Return where it stands, in one word."""
        return f"{self.topic}/{self.partition}/{self.offset}"


class ExportedLink(Strict):
    """A link of the chain: of which record, what it hashes to, and with all before."""

    digest: str
    link: str
    record: str


class ExportedChain(Strict):
    """The chain of the decisions, from its start to what the determination says."""

    end: str
    links: tuple[ExportedLink, ...]
    start: str


class ExportedItem(Strict):
    """How one item came out, and by which guideline and code."""

    code: str | None
    decided_by: str
    module: str
    module_hash: str
    necessity: float
    number: str
    outcome: str


class ExportedDecision(Strict):
    """The determination in short; the whole stands in its record."""

    code: str | None
    decision_date: str
    items: tuple[ExportedItem, ...]
    letter_sha256: str
    outcome: str


class Export(Strict):
    """One case: its records from all topics, and what follows from them."""

    case_number: str
    chain: ExportedChain | None
    decision: ExportedDecision | None
    form: Literal["imr-case-export"]
    letter: str | None = Field(repr=False)
    modules: dict[str, str]
    records: tuple[ExportedRecord, ...]
    sha256: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")]
    version: Literal[1]

    def to_bytes(self) -> bytes:
        """Return the file."""
        options = orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
        return orjson.dumps(self.model_dump(), option=options)

    def digest(self) -> str:
        """Return what the file hashes to, with its own digest left empty."""
        empty = self.model_copy(update={"sha256": ""})
        return hashlib.sha256(empty.to_bytes()).hexdigest()


def exported(record: Record) -> ExportedRecord:
    """Return a record as the file holds it."""
    fields = {
        "headers": tuple((name, told(value)) for name, value in record.headers),
        "key": told(record.key),
        "offset": record.offset,
        "partition": record.partition,
        "timestamp_ms": record.timestamp_ms,
        "topic": record.topic,
        "value": told(record.value),
    }
    bare = ExportedRecord.model_validate({**fields, "sums": {}})
    return bare.model_copy(update={"sums": sums_of(bare)})


def recorded(found: ExportedRecord) -> Record:
    """Return the record that the file holds; raises ValueError for no base64."""
    return Record(
        topic=found.topic,
        partition=found.partition,
        offset=found.offset,
        timestamp_ms=found.timestamp_ms,
        key=untold(found.key),
        value=untold(found.value),
        headers=tuple((name, untold(value)) for name, value in found.headers),
    )


def sums_of(found: ExportedRecord) -> dict[str, str]:
    """Return the sum of each field of a record."""
    fields: Mapping[str, Any] = found.model_dump(include=set(FIELDS))
    return {
        name: hashlib.sha256(
            orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
        ).hexdigest()
        for name, value in fields.items()
    }


def told(value: bytes | None) -> Told:
    """Return bytes as text, exactly, or as base64 where they are none."""
    if value is None:
        return None
    try:
        return bytes(value).decode()
    except UnicodeDecodeError:
        return Base64(base64=base64.b64encode(value).decode())


def untold(value: Told) -> bytes | None:
    """Return the bytes again; raises ValueError for no base64."""
    if isinstance(value, Base64):
        return base64.b64decode(value.base64, validate=True)
    return None if value is None else value.encode()
