"""The whole line in memory, for tests of the console."""

import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from services.console.in_memory import InMemory
from services.evaluator.core.model import MachineMayDecide
from services.letters.core.form import Form
from services.letters.core.form_file import load_form
from services.letters.settings import DEFAULT_FORM
from shared.messaging.records import Record

REFERRED = "Zephyr quillwork for the left knee"
"""A treatment that does not exist, so that no guideline module covers it."""

NOON = datetime(2015, 10, 1, 12, tzinfo=UTC)


def make_line(form: Form | None = None) -> InMemory:
    return InMemory(form=form or _form(), may_decide=MachineMayDecide.UNCOVERED)


@cache
def _form() -> Form:
    return load_form(DEFAULT_FORM)


def own_form(
    folder: Path, *, name: str = "our-own", organisation: str = "Invented Reviews"
) -> Path:
    """Write the form of a deployment that has its own, and return its path."""
    text = DEFAULT_FORM.read_text(encoding="utf-8")
    for was, now in (
        ('name = "maximus-2015"', f'name = "{name}"'),
        ("MAXIMUS Federal Services", organisation),
    ):
        assert was in text
        text = text.replace(was, now)
    path = folder / f"{name}-{organisation.split(maxsplit=1)[0]}.toml"
    path.write_text(text, encoding="utf-8")
    return path


def put(
    line: InMemory, fields: dict[str, Any], kind: str | None = None
) -> tuple[Record, ...]:
    return line.put(json.dumps(fields).encode(), type_name=kind, at=NOON)


def kinds(records: tuple[Record, ...]) -> list[str]:
    named = (record.header("ce_type") or record.topic for record in records)
    return [name.removeprefix("imr.").removesuffix(".v1") for name in named]
