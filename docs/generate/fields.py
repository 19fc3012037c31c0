"""The fields of a schema as rows of a table, in words."""

from collections.abc import Mapping
from typing import Any

from docs.generate.markdown import code, codes

Schema = Mapping[str, Any]

HEAD = ("field", "type", "required", "default")
WORDS = {
    "string": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "true or false",
    "null": "null",
}
FORMATS = {"date": "date", "date-time": "time"}
LIMITS = {
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {}",
    "maxItems": "at most {}",
    "minimum": "from {}",
    "exclusiveMinimum": "above {}",
    "maximum": "to {}",
    "pattern": "matches `{}`",
}


def rows_of(schema: Schema) -> list[tuple[str, str, str, str]]:
    """Return a row for each field of an object."""
    required = schema.get("required", ())
    return [
        (
            code(name),
            in_words(field),
            "yes" if name in required else "",
            _default(field),
        )
        for name, field in schema.get("properties", {}).items()
    ]


def in_words(schema: Schema) -> str:
    """Return what a field may hold."""
    if "anyOf" in schema:
        kinds = [in_words(p) for p in schema["anyOf"] if p.get("type") != "null"]
        return " or ".join(dict.fromkeys(kinds))
    if "$ref" in schema:
        return _link(schema["$ref"])
    if "enum" in schema:
        return f"one of {codes(str(word) for word in schema['enum'])}"
    if "const" in schema:
        return code(str(schema["const"]))
    return _kind(schema) + _limits(schema)


def _kind(schema: Schema) -> str:
    match schema.get("type"):
        case "array":
            return f"list of {in_words(schema.get('items', {}))}"
        case "object":
            names = schema.get("propertyNames", {"type": "string"})
            values = schema.get("additionalProperties", {})
            return f"map of {in_words(names)} to {in_words(values)}"
        case str(kind):
            return FORMATS.get(schema.get("format", ""), WORDS[kind])
        case _:
            return "anything"


def _limits(schema: Schema) -> str:
    found = [w.format(schema[name]) for name, w in LIMITS.items() if name in schema]
    return f" ({', '.join(found)})" if found else ""


def _link(reference: str) -> str:
    name = reference.rsplit("/", 1)[-1]
    return f"[{name}](#{name.lower()})"


def _default(field: Schema) -> str:
    match field.get("default"):
        case None | "" | [] | {}:
            return ""
        case bool(value):
            return code(str(value).lower())
        case value:
            return code(str(value))
