"""Every generated file with its text, and which of them are stale.

An event that breaks its committed contract is not written at all.
"""

import difflib
from pathlib import Path

from docs.generate import asyncapi
from docs.generate.changes import REMEDY, breaking_changes
from docs.generate.events_page import events_page
from docs.generate.guidelines_page import guidelines_page
from docs.generate.places import COMMAND, DOCS, SCHEMAS, below_root
from docs.generate.readmes import readme_texts
from docs.generate.schemas import (
    committed_schema,
    schema_of,
    schema_path,
    schema_text,
)
from docs.generate.screening_page import screening_page
from docs.generate.settings_page import settings_page
from shared.events import all_events

MOST_LINES = 20


class ContractBroken(Exception):  # noqa: N818 - says what happened
    """An event changed in a way that its readers or its own records cannot take."""


def files() -> dict[Path, str]:
    """Return the text of every generated file. May raise ContractBroken."""
    _check_contracts()
    return {
        DOCS / "events.md": events_page(),
        DOCS / "guidelines.md": guidelines_page(),
        DOCS / "screening.md": screening_page(),
        DOCS / "settings.md": settings_page(),
        asyncapi.PATH: asyncapi.asyncapi_text(),
        **readme_texts(),
        **{schema_path(event): schema_text(event) for event in all_events()},
    }


def stale(wanted: dict[Path, str]) -> dict[str, str]:
    """Return the paths that differ from what is wanted, each with how."""
    found = {
        below_root(path): _difference(path, text)
        for path, text in wanted.items()
        if _held(path) != text
    }
    return found | {below_root(path): "  belongs to no event" for path in orphans()}


def write(wanted: dict[Path, str]) -> tuple[str, ...]:
    """Write what is stale and delete schemas of no event; return which."""
    changed = stale(wanted)
    for path, text in wanted.items():
        if below_root(path) in changed:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    for path in orphans():
        path.unlink()
    return tuple(changed)


def orphans() -> tuple[Path, ...]:
    """Return schemas to which no event belongs any more."""
    known = {schema_path(event) for event in all_events()}
    return tuple(sorted(set(SCHEMAS.glob("*.json")) - known))


def broken_contracts() -> tuple[str, ...]:
    """Return what breaks the committed schemas, event by event."""
    return tuple(
        f"{event.__name__}: {change}"
        for event in all_events()
        if (old := committed_schema(event)) is not None
        for change in breaking_changes(old, schema_of(event))
    )


def _check_contracts() -> None:
    if broken := broken_contracts():
        raise ContractBroken("\n".join((*broken, REMEDY)))


def _held(path: Path) -> str | None:
    return path.read_text("utf-8") if path.exists() else None


def _difference(path: Path, text: str) -> str:
    held = _held(path)
    if held is None:
        return "  is missing"
    lines = list(
        difflib.unified_diff(
            held.splitlines(),
            text.splitlines(),
            "as it is",
            f"after {COMMAND}",
            lineterm="",
            n=1,
        )
    )
    shown = [f"  {line}" for line in lines[:MOST_LINES]]
    if len(lines) > MOST_LINES:
        shown.append(f"  … and {len(lines) - MOST_LINES} lines more")
    return "\n".join(shown)
