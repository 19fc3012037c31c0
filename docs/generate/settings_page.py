"""docs/settings.md: every environment variable, its default, and what it is for.

Names, types and defaults come from the settings classes; the sentence about each
variable from `.env.example`, where whoever sets it reads it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, EnumMeta
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

from pydantic import SecretStr
from pydantic_settings import BaseSettings

from docs.generate.markdown import code, codes, page, sentences, table
from docs.generate.places import NOTE, ROOT, below_root

EXAMPLE = ROOT / ".env.example"

INTRO = """
Every variable that the services, the `imr` command and the local stack read. They are
read once at start and passed down as values. Topic names, delivery policy and guideline
numbers are not settings, so that no two processes can disagree about them.
`.env.example` holds the same variables with their defaults, ready to copy.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """One environment variable."""

    name: str
    kind: str
    default: str


def settings_page() -> str:
    """Return the page."""
    said = example_sentences()
    return page(
        "# Settings",
        NOTE,
        sentences(INTRO),
        *(
            block
            for settings in settings_classes()
            for block in _section(settings, said)
        ),
    )


def settings_classes() -> tuple[type[BaseSettings], ...]:
    """Return the settings classes that read variables of their own."""
    found: dict[str, type[BaseSettings]] = {}
    for path in sorted(ROOT.glob("s*/**/settings.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for thing in vars(import_module(name)).values():
            if _is_settings(thing) and thing.__module__ == name:
                found[f"{name}.{thing.__name__}"] = thing
    return tuple(sorted(found.values(), key=_place))


def variables_of(settings: type[BaseSettings]) -> Iterator[Variable]:
    """Yield the variables that a class reads."""
    prefix = settings.model_config.get("env_prefix", "")
    for name, field in settings.model_fields.items():
        yield Variable(
            name=f"{prefix}{name}".upper(),
            kind=_kind(field.annotation),
            default=_default(field.default),
        )


def example_sentences() -> dict[str, str]:
    """Return what `.env.example` says about each variable it names.

    Lines without a comment of their own share the one above them.
    """
    found: dict[str, str] = {}
    said, fresh = "", True
    for line in EXAMPLE.read_text("utf-8").splitlines():
        text = line.removeprefix("#").strip()
        name, equals, _ = text.partition("=")
        if equals and name.isupper():
            found[name], fresh = said, True
        elif line.startswith("#"):
            said, fresh = (text if fresh else f"{said} {text}"), False
        else:
            said, fresh = "", True
    return found


def _is_settings(thing: object) -> bool:
    return (
        isinstance(thing, type)
        and issubclass(thing, BaseSettings)
        and bool(thing.model_config.get("env_prefix"))
    )


def _place(settings: type[BaseSettings]) -> tuple[int, str]:
    order = ("shared", "services", "stack")
    return order.index(settings.__module__.split(".", 1)[0]), settings.__module__


def _section(settings: type[BaseSettings], said: dict[str, str]) -> tuple[str, ...]:
    path = f"{settings.__module__.replace('.', '/')}.py"
    rows = [
        (
            code(v.name),
            v.kind,
            code(v.default) if v.default else "",
            said.get(v.name, ""),
        )
        for v in variables_of(settings)
    ]
    prefix = settings.model_config.get("env_prefix", "")
    return (
        f"## `{prefix}…`",
        f"Read by [{path}](../{path}).",
        table(("variable", "type", "default", "what it is"), rows),
    )


def _kind(annotation: Any) -> str:  # noqa: ANN401 - any annotation there is
    if isinstance(annotation, EnumMeta):
        members: list[Enum] = list(annotation)
        return codes(str(member.value) for member in members)
    parts = [part for part in get_args(annotation) if part is not type(None)]
    if all(isinstance(part, str) for part in parts) and parts:
        return codes(parts)
    if parts:
        return _kind(parts[0])
    names = {int: "whole number", float: "number", Path: "path", SecretStr: "secret"}
    return names.get(annotation, "text")


def _default(value: object) -> str:
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    if isinstance(value, Path):
        return below_root(value) if value.is_relative_to(ROOT) else str(value)
    return "" if value is None else str(value)
