"""docs/events.md: the envelope, the topics, and every event with its fields."""

import json
from datetime import UTC, datetime
from typing import Any

from docs.generate.fields import HEAD, rows_of
from docs.generate.flow import events_on, readers, retention, topics_of, writers
from docs.generate.markdown import code, codes, json_block, page, sentences, table
from docs.generate.places import NOTE, below_root
from docs.generate.schemas import schema_of, schema_path
from shared.events import Event, all_events
from shared.events.case_received import CaseReceived
from shared.messaging.cloudevents import write_event
from shared.messaging.dead_letters import dead_letter
from shared.messaging.records import Record
from shared.messaging.topics import CASES, STREAMS, TOPICS

INTRO = """
What travels between the services, and to and from the systems around them. A record's
value is the event's data as JSON and nothing else. Its key is the case number, and
every topic has the same number of partitions, so that all records of one case are in
order. Fields that a reader does not know are ignored; a field that is absent has its
default.
"""
ENVELOPE = """
Identity, time and causation travel as headers, after the Kafka binding of CloudEvents
1.0.2 in binary mode. `ce_id` is computed from the cause and what it brought about, so a
repeat has the same id. `ce_time` is when the thing happened as upstream told it, or the
timestamp of the record where upstream told no time. `x-in` is the offset of the input
record that brought the event about; only records that follow from another have it.
Upstream may leave out every header: a record without `ce_type` on `imr.applications.v1`
is read as an application. The headers of one event, invented:
"""
DEAD_LETTERS = """
What a service cannot process goes to the dead-letter topic of its consumer group, key
and bytes unchanged. The headers say where it stood and why, as a code; the record's own
headers come after them, each name with `x-header-` before it.
"""


def events_page() -> str:
    """Return the page."""
    ordered = [e for topic in STREAMS for e in events_on(topic) if e.topic == topic]
    return page(
        "# Events",
        NOTE,
        sentences(INTRO),
        "## Topics",
        _topics(),
        "## The envelope",
        sentences(ENVELOPE),
        json_block(_headers()),
        "## Dead letters",
        sentences(DEAD_LETTERS),
        json_block(_dead_letter_headers()),
        *(block for event in ordered for block in _event(event)),
        "## Parts",
        "Pieces that events have in common.",
        *(block for name, part in _parts() for block in _part(name, part)),
    )


def _topics() -> str:
    rows = [
        (
            code(topic.name),
            ", ".join(writers(topic.name)),
            ", ".join(readers(topic.name)),
            retention(topic),
            f"{topic.max_record_bytes // 1_048_576} MiB",
        )
        for topic in TOPICS
    ]
    return table(("topic", "written by", "read by", "kept", "largest record"), rows)


def _event(event: type[Event]) -> tuple[str, ...]:
    schema = schema_of(event)
    path = below_root(schema_path(event))
    topics = topics_of(event)
    facts = [
        ("type", code(event.type_name())),
        ("topic", codes(topics)),
        ("written by", ", ".join(_each(writers, topics))),
        ("read by", ", ".join(_each(readers, topics))),
        ("schema", f"[{path}](../{path})"),
    ]
    return (
        f"## {event.__name__}",
        sentences(event.__doc__ or ""),
        table(("", ""), facts),
        table(HEAD, rows_of(schema)),
        "Example:",
        json_block(event.examples[0]),
    )


def _each(ask: Any, topics: tuple[str, ...]) -> tuple[str, ...]:  # noqa: ANN401 - either of two
    return tuple(dict.fromkeys(name for topic in topics for name in ask(topic)))


def _parts() -> list[tuple[str, dict[str, Any]]]:
    found: dict[str, dict[str, Any]] = {}
    for event in all_events():
        found |= schema_of(event).get("$defs", {})
    return sorted(found.items())


def _part(name: str, part: dict[str, Any]) -> tuple[str, ...]:
    words = part.get("enum")
    content = codes(words) + "." if words else table(HEAD, rows_of(part))
    return f"### {name}", sentences(part.get("description", "")), content


def _headers() -> dict[str, str]:
    event = CaseReceived.model_validate_json(json.dumps(CaseReceived.examples[0]))
    output = write_event(
        event,
        source="urn:imr:intake",
        cause="imr.applications.v1/0/17",
        what=event.type_name(),
        time=datetime(2016, 9, 15, 17, 30, tzinfo=UTC),
        topic=CASES,
    )
    pairs = (*output.headers, ("x-in", b"17"))
    return {name: (value or b"").decode() for name, value in pairs}


def _dead_letter_headers() -> dict[str, str]:
    record = Record(
        topic=CASES,
        partition=0,
        offset=17,
        timestamp_ms=1_473_960_600_000,
        key=b"CM16-0000001",
        value=b"not JSON",
        headers=(("ce_type", b"imr.case-received.v1"),),
    )
    output = dead_letter(record, group="evaluator.decide-items", code="invalid-event")
    headers = {name: (value or b"").decode() for name, value in output.headers}
    # The page must not change with every line of code.
    return headers | {"x-code": "5f0c1de2a9b4"}
