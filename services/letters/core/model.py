"""What is determined about a case, and the letter that says so, both as data.

Mirrors the event `determination-issued` without the text of the letter, and without
the findings, which no letter tells.
Not here: how a letter is worded (a form, `form`), or laid out (`render`).
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Outcome(StrEnum):
    """How one disputed item came out. There is no third word on a letter."""

    UPHELD = "upheld"
    OVERTURNED = "overturned"


class CaseOutcome(StrEnum):
    """How the case came out as a whole."""

    UPHELD = "upheld"
    OVERTURNED = "overturned"
    PARTIALLY_OVERTURNED = "partially-overturned"


class Priority(StrEnum):
    """The clock a case runs on."""

    STANDARD = "standard"
    EXPEDITED = "expedited"


class Decider(StrEnum):
    """Who decided an item."""

    MACHINE = "machine"
    HUMAN = "human"


class ClosedReason(StrEnum):
    """Why an item left the dispute before the determination."""

    TREATMENT_AUTHORIZED = "treatment-authorized"


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A passage of a guideline: document, edition, and where in it."""

    document: str
    edition: str = ""
    locator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewer:
    """A reviewer of record: licences and specialties, never a name."""

    licensure: tuple[str, ...]
    specialties: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What would have changed the outcome: a criterion, and the answer it needed."""

    criterion: str
    answer: str
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeterminedItem:
    """One item of the determination: how it was asked, how it came out, and why."""

    number: str
    request: str = field(repr=False)
    outcome: Outcome
    rationale: str = field(repr=False)
    decided_by: Decider
    original: str | None = field(default=None, repr=False)
    authorized: str | None = field(default=None, repr=False)
    remainder: str | None = field(default=None, repr=False)
    necessity: float = 0.0
    module: str = ""
    module_hash: str = ""
    governing_date: date | None = None
    claims_administrator_guideline: str = ""
    guideline_line: str = ""
    citations: tuple[Citation, ...] = ()
    would_change: tuple[Change, ...] = ()
    reviewer: Reviewer | None = None
    code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosedItem:
    """An item that left the dispute before the determination."""

    number: str
    request: str = field(repr=False)
    reason: ClosedReason
    closed_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Determination:
    """The whole case as decided: all that a letter states."""

    case_number: str
    outcome: CaseOutcome
    date_of_injury: date
    ur_denial_date: date
    application_received: date
    decision_date: date
    reviewer: Reviewer
    summary: str = field(repr=False)
    items: tuple[DeterminedItem, ...]
    form: str
    priority: Priority = Priority.STANDARD
    date_assigned: date | None = None
    closed_items: tuple[ClosedItem, ...] = ()


class Role(StrEnum):
    """What a paragraph of a letter is for."""

    FIXED = "fixed"
    FACTS = "facts"
    SUMMARY = "summary"
    DECISION = "decision"
    CLAIMS_ADMINISTRATOR_GUIDELINE = "claims-administrator-guideline"
    GUIDELINE = "guideline"
    RATIONALE = "rationale"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A label and what stands after it; one of the two may be empty."""

    label: str = ""
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Lines that stay together. `item` and `outcome` say which decision they tell."""

    role: Role
    lines: tuple[Line, ...]
    item: str | None = None
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading, empty for the head of the letter, and the paragraphs under it."""

    heading: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A letter as data: text, HTML and PDF all come from this."""

    case_number: str
    form: str
    width: int
    sections: tuple[Section, ...]

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Return the paragraphs of all sections, in order."""
        return tuple(p for section in self.sections for p in section.paragraphs)
