"""A reader of published letters, for comparison with what we render.

Reads headings, labels, fixed sentences and items out of the text of a page; shares
nothing with the form that it is compared with but the heading of an item's parts.
"""

import json
import os
import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest

from services.letters.core.model import (
    Decider,
    Determination,
    DeterminedItem,
    Outcome,
    Reviewer,
)
from services.letters.core.outcome import case_outcome
from tests.unit.letters.core.letters import REPOSITORY

SHARED = REPOSITORY.parent / "shared"
SEED = SHARED / "seed" / "000_dde66d6891740509.txt"
TEXTS = SHARED / "letters" / "text"
RECORDS = SHARED / "letters" / "dev.jsonl"

_HEADER_LABEL = re.compile(r"([A-Z][A-Za-z ]+:) ?(\S+)")
_ITEM_LABEL = re.compile(
    r"(Claims Administrator guideline:|[A-Z]+ guideline:|Decision rationale:)"
)
_REMAINDER = re.compile(
    r"(?P<original>.+) was the original request\. (?P<authorized>.+) was authorized by "
    r"the Claims Administrator\. The remaining IMR eligible portion of the original "
    r"request, (?P<remainder>.+) is"
)
_SUBSTITUTED = re.compile(
    r"(?P<original>.+) was the original request\. The Claims Administrator authorized "
    r"(?P<authorized>.+), leaving the original request IMR eligible\. The original "
    r"request, (?P=original) is"
)


@dataclass(frozen=True)
class Page:
    """A letter as read: (label, value) of the header, then heading and body."""

    header: tuple[tuple[str, str], ...]
    sections: tuple[tuple[str, str], ...]


def need_shared(path: Path) -> None:
    """Skip where the published letters are absent; in CI that is a failure."""
    if path.exists():
        return
    message = f"published letters not found beside the repository: {path.name}"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


def collapse(text: str) -> str:
    """Return the text with white space collapsed."""
    return " ".join(text.split())


def read_page(text: str) -> Page:
    """Read a letter from its text: a heading is a line all in capitals."""
    parts: list[tuple[str, list[str]]] = [("", [])]
    for line in text.splitlines():
        if re.fullmatch(r"\s*[A-Z][A-Z, ]{14,}\s*", line):
            parts.append((collapse(line), []))
        else:
            parts[-1][1].append(line)
    (_, head), *rest = [(heading, collapse("\n".join(body))) for heading, body in parts]
    return Page(header=tuple(_HEADER_LABEL.findall(head)), sections=tuple(rest))


def item_labels(body: str) -> tuple[str, ...]:
    """Return the labels of the parts of all items, in order."""
    return tuple(_ITEM_LABEL.findall(body))


def records() -> tuple[dict[str, object], ...]:
    """Return the fields of the published letters."""
    lines = RECORDS.read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line) for line in lines)


def to_determination(record: dict[str, object]) -> Determination:
    """Return what a published letter determined."""
    assert isinstance(record["items"], list)
    items = tuple(_item(n, item) for n, item in enumerate(record["items"], start=1))
    return Determination(
        case_number=str(record["case_number"]),
        outcome=case_outcome(item.outcome for item in items),
        date_of_injury=_date(record["date_of_injury"]),
        ur_denial_date=_date(record["ur_denial_date"]),
        application_received=_date(record["application_received"]),
        date_assigned=_date(record["date_assigned"]),
        decision_date=_date(record["decision_date"]),
        reviewer=Reviewer(
            licensure=tuple(str(record["licensure"]).split(",")),
            specialties=tuple(str(record["specialty"]).split(",")),
        ),
        summary=str(record["summary"]),
        items=items,
        form="maximus-2015",
    )


def _item(number: int, item: dict[str, str]) -> DeterminedItem:
    heading = item["item"]
    shape = _REMAINDER.fullmatch(heading) or _SUBSTITUTED.fullmatch(heading)
    uncited = "The {} did not cite any medical evidence for its decision."
    administrator, reviewer = item["ca_guideline"], item["maximus_guideline"]
    parts = shape.groupdict() if shape else {}
    return DeterminedItem(
        number=str(number),
        request=heading,
        outcome=Outcome(item["decision"].lower()),
        rationale=item["rationale"],
        decided_by=Decider.HUMAN,
        claims_administrator_guideline=administrator.replace(
            uncited.format("Claims Administrator"), ""
        ),
        guideline_line=reviewer.replace(uncited.format("Expert Reviewer"), ""),
        original=parts.get("original"),
        authorized=parts.get("authorized"),
        remainder=parts.get("remainder"),
    )


def _date(text: object) -> date:
    return datetime.strptime(str(text), "%m/%d/%Y").date()  # noqa: DTZ007 (a day)
