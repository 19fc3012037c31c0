"""The form of a letter as data: its headings, labels and fixed sentences.

Texts hold placeholders (`placeholders`).
Not here: reading and checking a form's file (`form_file`).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from services.letters.core.model import (
    ClosedReason,
    Outcome,
    Priority,
    Role,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LineForm:
    """A label and a text with placeholders.

    `alone` is the name of the only one, where nothing stands beside it; `fixed` says
    that there is none.
    """

    label: str
    text: str
    alone: str | None = None
    fixed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphForm:
    """Lines that stay together, and what they are for."""

    role: Role
    lines: tuple[LineForm, ...]


class Slot(StrEnum):
    """Where the paragraphs of all items go."""

    ITEMS = "{items}"
    CLOSED_ITEMS = "{closed_items}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionForm:
    """A heading and what stands under it."""

    heading: str
    paragraphs: tuple[ParagraphForm | Slot, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemForm:
    """How an item is printed: three shapes of its heading, then its paragraphs.

    `explains` says whether these tell what would have changed the decision.
    """

    plain: str
    remainder: str
    substituted: str
    cited: str
    not_cited: str
    claims_administrator_not_cited: str
    paragraphs: tuple[ParagraphForm, ...]
    explains: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A whole form."""

    name: str
    source: str
    organisation: str
    width: int
    outcomes: Mapping[Outcome, str]
    priorities: Mapping[Priority, str]
    item: ItemForm
    closed: Mapping[ClosedReason, str]
    sections: tuple[SectionForm, ...]
