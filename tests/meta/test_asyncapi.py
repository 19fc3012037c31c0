"""The AsyncAPI document is whole, and says what the code does."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from faststream.specification.asyncapi.v3_0_0.schema import ApplicationSchema
from jsonschema import Draft202012Validator

from docs.generate.asyncapi import document
from docs.generate.headers import CLOUD_EVENT, DEAD_LETTER
from docs.generate.places import DOCS
from docs.generate.schemas import schema_of
from shared.events import Event, all_events
from shared.messaging.cloudevents import write_event
from shared.messaging.dead_letters import dead_letter
from shared.messaging.records import Headers
from shared.messaging.topics import CASES, GROUPS, TOPICS
from tests.support.records import record

DOCUMENT = document()
EVERY_EVENT = pytest.mark.parametrize("event", all_events(), ids=lambda e: e.__name__)


def _references(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(target := part.get("$ref"), str):
            yield target
        for value in part.values():
            yield from _references(value)
    elif isinstance(part, list):
        for value in part:
            yield from _references(value)


def _exists(target: str) -> bool:
    if not target.startswith("#/"):
        return (DOCS / target).resolve().exists()
    place: Any = DOCUMENT
    for name in target.removeprefix("#/").split("/"):
        place = place.get(name) if isinstance(place, dict) else None
    return place is not None


def _as_text(headers: Headers) -> dict[str, str]:
    return {name: (value or b"").decode() for name, value in headers}


class TestDocument:
    def test_is_taken_by_the_models_of_faststream(self) -> None:
        read = ApplicationSchema.model_validate(DOCUMENT)

        assert read.asyncapi == "3.0.0"
        assert read.operations

    def test_refers_to_what_there_is(self) -> None:
        broken = [ref for ref in _references(DOCUMENT) if not _exists(ref)]

        assert broken == []

    def test_has_a_channel_for_every_topic(self) -> None:
        assert list(DOCUMENT["channels"]) == [topic.name for topic in TOPICS]

    def test_has_a_reader_for_every_group(self) -> None:
        groups = {
            operation["bindings"]["kafka"]["groupId"]["enum"][0]
            for operation in DOCUMENT["operations"].values()
            if operation["action"] == "receive"
        }

        assert groups == set(GROUPS)

    def test_has_one_writer_for_every_topic(self) -> None:
        written = [
            operation["channel"]["$ref"].rsplit("/", 1)[-1]
            for operation in DOCUMENT["operations"].values()
            if operation["action"] == "send"
        ]

        assert sorted(written) == sorted(topic.name for topic in TOPICS)


@EVERY_EVENT
class TestMessages:
    def test_have_headers_as_they_are_written(self, event: type[Event]) -> None:
        read = event.model_validate_json(json.dumps(event.examples[0]))
        output = write_event(
            read, source="urn:x", cause="cause", what="what", time=datetime.now(UTC)
        )

        headers = _as_text(output.headers)

        Draft202012Validator(CLOUD_EVENT).validate(headers)
        assert headers.keys() <= CLOUD_EVENT["properties"].keys()

    def test_have_bodies_that_their_schema_takes(self, event: type[Event]) -> None:
        schema = schema_of(event)
        Draft202012Validator.check_schema(schema)

        for example in event.examples:
            body = event.model_validate_json(json.dumps(example)).to_json()

            Draft202012Validator(schema).validate(json.loads(body))


class TestDeadLetters:
    def test_have_headers_as_they_are_written(self) -> None:
        output = dead_letter(
            record(b"{}", topic=CASES), group="letters.assemble", code="x"
        )

        headers = _as_text(output.headers)

        Draft202012Validator(DEAD_LETTER).validate(headers)
        assert headers.keys() <= DEAD_LETTER["properties"].keys()
