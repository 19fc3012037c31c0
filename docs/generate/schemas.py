"""The JSON Schema of each event: the contract whose diff is the review."""

import json
from pathlib import Path
from typing import Any

from docs.generate.places import SCHEMAS
from shared.events import Event

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(event: type[Event]) -> dict[str, Any]:
    """Return the JSON Schema 2020-12 of an event's body."""
    found = event.model_json_schema()
    return {"$schema": DIALECT, "$id": f"urn:imr:schema:{event.type_name()}"} | found


def schema_path(event: type[Event]) -> Path:
    """Return where the schema is kept: named like the event's own file."""
    return SCHEMAS / f"{event.__module__.rsplit('.', 1)[-1]}.json"


def schema_text(event: type[Event]) -> str:
    """Return the schema as the file holds it."""
    return json.dumps(schema_of(event), indent=2, ensure_ascii=False) + "\n"


def committed_schema(event: type[Event]) -> dict[str, Any] | None:
    """Return the schema that the repository holds; None for a new event."""
    path = schema_path(event)
    if not path.exists():
        return None
    found: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return found
