"""docs/asyncapi.yaml: AsyncAPI 3.0.0, from the event classes and the topics.

The bodies are references to the JSON Schemas beside the events, so each has one place.
"""

from collections.abc import Iterator
from typing import Any

import yaml

from docs.generate.flow import SERVICES, Service, events_on
from docs.generate.headers import CLOUD_EVENT, DEAD_LETTER
from docs.generate.markdown import sentences
from docs.generate.places import DOCS, below_root
from docs.generate.schemas import schema_path
from shared.events import Event, all_events
from shared.events._base import CASE_NUMBER
from shared.messaging.topics import APPLICATIONS, STREAMS, TOPICS, Topic

BINDING = "0.5.0"
SCHEMA_FORMAT = "application/schema+json;version=draft-2020-12"
DEAD = "DeadLetter"

DESCRIPTION = (
    "Decides Independent Medical Review cases: an application in, a determination out. "
    "Every topic is keyed by the case number; all have the same number of partitions."
)


class _NoAliases(yaml.SafeDumper):
    """Writes equal parts twice instead of naming them: the file is read by people."""

    def ignore_aliases(self, _: object) -> bool:
        return True


def asyncapi_text() -> str:
    """Return the document as YAML."""
    head = "# Generated from the code by `make docs`. Do not edit.\n"
    content = yaml.dump(
        document(), Dumper=_NoAliases, sort_keys=False, allow_unicode=True, width=88
    )
    return head + content


def document() -> dict[str, Any]:
    """Return the document."""
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Independent Medical Review",
            "version": "1.0.0",
            "description": DESCRIPTION,
            "license": {"name": "MIT"},
        },
        "defaultContentType": "application/json",
        "channels": {topic.name: _channel(topic) for topic in TOPICS},
        "operations": dict(_operations()),
        "components": {
            "messages": {e.__name__: _message(e) for e in all_events()}
            | {DEAD: _dead_letter()},
            "schemas": {
                "CloudEventHeaders": CLOUD_EVENT,
                "DeadLetterHeaders": DEAD_LETTER,
            },
        },
    }


def _names(topic: str) -> tuple[str, ...]:
    return tuple(event.__name__ for event in events_on(topic)) or (DEAD,)


def _channel(topic: Topic) -> dict[str, Any]:
    return {
        "address": topic.name,
        "messages": {name: _component(name) for name in _names(topic.name)},
        "bindings": {
            "kafka": {
                "topic": topic.name,
                "topicConfiguration": {
                    "cleanup.policy": ["delete"],
                    "retention.ms": topic.retention_ms,
                    "max.message.bytes": topic.max_record_bytes,
                },
                "bindingVersion": BINDING,
            }
        },
    }


def _component(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/messages/{name}"}


def _operations() -> Iterator[tuple[str, dict[str, Any]]]:
    for service in SERVICES:
        yield f"{service.name}.receive", _receive(service)
        for topic in (*service.writes, service.dead_letters):
            yield f"{service.name}.send.{topic}", _send(service, topic)


def _receive(service: Service) -> dict[str, Any]:
    group = {"type": "string", "enum": [service.group]}
    return {
        "action": "receive",
        "summary": f"{service.name} reads its one input.",
        **_on(service.reads),
        "bindings": {"kafka": {"groupId": group, "bindingVersion": BINDING}},
    }


def _send(service: Service, topic: str) -> dict[str, Any]:
    summary = f"{service.name} writes what follows."
    if topic == APPLICATIONS:
        summary = f"{service.name}'s HTTP door writes what was posted to it."
    elif topic not in STREAMS:
        summary = f"{service.name} puts aside what it cannot process."
    return {"action": "send", "summary": summary, **_on(topic)}


def _on(topic: str) -> dict[str, Any]:
    channel = f"#/channels/{topic}"
    messages = [{"$ref": f"{channel}/messages/{name}"} for name in _names(topic)]
    return {"channel": {"$ref": channel}, "messages": messages}


def _message(event: type[Event]) -> dict[str, Any]:
    first, *_ = sentences(event.__doc__ or "").splitlines()
    path = below_root(schema_path(event))
    return {
        "name": event.type_name(),
        "title": event.__name__,
        "summary": first,
        "contentType": "application/json",
        "headers": {"$ref": "#/components/schemas/CloudEventHeaders"},
        "correlationId": {"location": "$message.header#/ce_correlationid"},
        "payload": {
            "schemaFormat": SCHEMA_FORMAT,
            "schema": {"$ref": f"../{path}"},
        },
        "bindings": {
            "kafka": {
                "key": {"type": "string", "pattern": CASE_NUMBER},
                "bindingVersion": BINDING,
            }
        },
        "examples": [{"name": "invented", "payload": e} for e in event.examples],
    }


def _dead_letter() -> dict[str, Any]:
    return {
        "name": "dead-letter",
        "title": DEAD,
        "summary": "A record that nobody could process: its key and bytes, unchanged.",
        "contentType": "application/octet-stream",
        "headers": {"$ref": "#/components/schemas/DeadLetterHeaders"},
        "payload": {"description": "The bytes as they came, whatever they are."},
    }


PATH = DOCS / "asyncapi.yaml"
