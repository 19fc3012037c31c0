"""Which changes of an event break those who read or wrote its earlier form.

A field that was removed or renamed is missed by readers; one that is newly required, or
has another type, makes records unreadable that are already in the topic; so does a word
less in a closed set. Fields and words that are added break nothing.
"""

from collections.abc import Iterator, Mapping
from typing import Any

Schema = Mapping[str, Any]

REMEDY = (
    "A breaking change needs a new version of the event. (Nothing released yet? Then "
    "delete the schema file and run `make docs`: the diff shows what was broken.)"
)


def breaking_changes(old: Schema, new: Schema) -> tuple[str, ...]:
    """Return what in `new` breaks the contract `old`, in words."""
    found = list(_of_object("", old, new))
    before, after = old.get("$defs", {}), new.get("$defs", {})
    for name in before.keys() & after.keys():
        found += _of_object(f"{name}.", before[name], after[name])
        found += _of_words(name, before[name], after[name])
    return tuple(sorted(found))


def _of_object(path: str, old: Schema, new: Schema) -> Iterator[str]:
    before, after = old.get("properties", {}), new.get("properties", {})
    for name in before.keys() - after.keys():
        yield f"{path}{name} was removed"
    for name in set(new.get("required", ())) - set(old.get("required", ())):
        yield f"{path}{name} became required"
    for name in before.keys() & after.keys():
        if missing := _types(before[name]) - _types(after[name]):
            yield f"{path}{name} is no longer {' or '.join(sorted(missing))}"
        yield from _of_words(f"{path}{name}", before[name], after[name])


def _of_words(path: str, old: Schema, new: Schema) -> Iterator[str]:
    if missing := _words(old) - _words(new):
        yield f"{path} no longer knows {', '.join(sorted(missing))}"


def _words(schema: Schema) -> set[str]:
    words = {str(word) for word in schema.get("enum", ())}
    return words | ({str(schema["const"])} if "const" in schema else set())


def _types(schema: Schema) -> set[str]:
    """Return the types that a field may have, lists and references told apart."""
    if "anyOf" in schema:
        return set().union(*(_types(part) for part in schema["anyOf"]))
    if "$ref" in schema:
        return {str(schema["$ref"]).rsplit("/", 1)[-1]}
    kind = str(schema.get("format") or schema.get("type", "anything"))
    if kind == "array":
        return {f"list of {each}" for each in _types(schema.get("items", {}))}
    return {kind}
