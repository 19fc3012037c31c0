"""The headers of records as JSON Schema, for the AsyncAPI document.

Kept true by a test that compares them with what the code writes.
"""

from typing import Any

from shared.events._base import CASE_NUMBER

TEXT = {"type": "string"}
NUMBER = {"type": "string", "pattern": "^[0-9]+$"}
CASE = {"type": "string", "pattern": CASE_NUMBER}

CLOUD_EVENT: dict[str, Any] = {
    "type": "object",
    "description": (
        "CloudEvents 1.0.2, Kafka binding, binary mode. Services write all the "
        "required ones; upstream may leave out any."
    ),
    "required": [
        "ce_specversion",
        "ce_id",
        "ce_source",
        "ce_type",
        "ce_subject",
        "ce_time",
        "ce_correlationid",
        "ce_partitionkey",
        "content-type",
    ],
    "properties": {
        "ce_specversion": {"const": "1.0"},
        "ce_id": {**TEXT, "description": "Computed: a repeat has the same one."},
        "ce_source": {**TEXT, "description": "The writer, such as urn:imr:intake."},
        "ce_type": {**TEXT, "pattern": r"^imr\.[a-z-]+\.v[0-9]+$"},
        "ce_subject": {**CASE, "description": "The case number."},
        "ce_time": {**TEXT, "format": "date-time"},
        "ce_correlationid": {**CASE, "description": "The case number."},
        "ce_partitionkey": {**CASE, "description": "The case number."},
        "ce_causationid": {**TEXT, "description": "What led to this event."},
        "content-type": {"const": "application/json"},
        "traceparent": {**TEXT, "description": "W3C trace context, passed through."},
        "x-in": {**NUMBER, "description": "Offset of the input record behind it."},
        "x-redriven": {**NUMBER, "description": "How often it was redriven."},
        "x-redrive-id": {**TEXT, "description": "Computed: of dead letter and bytes."},
        "x-redrive-of": {**TEXT, "description": "The position of its dead letter."},
        "x-redrive-bytes": {**TEXT, "description": "The beginning of their hash."},
        "x-redrive-first-failed": NUMBER,
        "x-redrive-by": {**TEXT, "description": "Who redrove it."},
        "x-redrive-why": {**TEXT, "description": "A code or number of a ticket."},
    },
}

DEAD_LETTER: dict[str, Any] = {
    "type": "object",
    "description": "The record's own headers follow, x-header- before their names.",
    "required": [
        "x-original-topic",
        "x-original-partition",
        "x-original-offset",
        "x-original-timestamp",
        "x-attempt",
        "x-error",
        "x-fingerprint",
        "x-first-failed",
        "x-last-failed",
        "x-code",
    ],
    "properties": {
        "x-original-topic": TEXT,
        "x-original-partition": NUMBER,
        "x-original-offset": NUMBER,
        "x-original-timestamp": {**NUMBER, "description": "Milliseconds since 1970."},
        "x-attempt": {**NUMBER, "description": "1, and 1 more for each redrive."},
        "x-error": {**TEXT, "description": "A code, never a value of the record."},
        "x-fingerprint": {**TEXT, "description": "Of group, topic and code."},
        "x-first-failed": {
            **NUMBER,
            "description": "The timestamp of the record before any redrive.",
        },
        "x-last-failed": {**NUMBER, "description": "The timestamp of the record."},
        "x-code": {**TEXT, "description": "A hash of the code that set it aside."},
        "x-in": NUMBER,
    },
}
