"""The whole line in memory, for tests of the console."""

import json
from datetime import UTC, datetime
from functools import cache
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


def make_line() -> InMemory:
    return InMemory(form=_form(), may_decide=MachineMayDecide.UNCOVERED)


@cache
def _form() -> Form:
    return load_form(DEFAULT_FORM)


def put(
    line: InMemory, fields: dict[str, Any], kind: str | None = None
) -> tuple[Record, ...]:
    return line.put(json.dumps(fields).encode(), type_name=kind, at=NOON)


def kinds(records: tuple[Record, ...]) -> list[str]:
    named = (record.header("ce_type") or record.topic for record in records)
    return [name.removeprefix("imr.").removesuffix(".v1") for name in named]
