"""What the evaluator takes in and what it gives back.

Here: the case as the core sees it, and the three things that may be said of an item:
decided, referred, held. All frozen, all plain values. Not here: what a guideline module
is made of (`guideline`), and how a request is read (`request`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from shared.facts import Fact

FactValue = bool | int | float | str


class MachineMayDecide(StrEnum):
    """Which items a machine may decide; the others are referred to a reviewer."""

    NONE = "none"
    UNCOVERED = "uncovered"
    ALL = "all"


class Outcome(StrEnum):
    """The only two words a letter knows for an item."""

    UPHELD = "upheld"
    OVERTURNED = "overturned"


class Answer(StrEnum):
    """The answer to one criterion. Silence is an answer of its own."""

    MET = "met"
    NOT_MET = "not_met"
    NOT_DOCUMENTED = "not_documented"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """How much is asked: a total, its unit, and how it is spread over time.

    `refills` are those asked beside or after a first fill; the total includes them.
    """

    count: float | None = None
    unit: str | None = None
    per_week: float | None = None
    weeks: float | None = None
    refills: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputedItem:
    """One treatment under dispute, in the words of the application."""

    number: str
    request: str
    treatment: str | None = None
    body_part: str | None = None
    quantity: Quantity | None = None
    authorized: str | None = None
    requested_on: date | None = None
    date_of_service: date | None = None
    ur_rationale: str | None = None
    claims_administrator_guideline: str | None = None
    facts: Mapping[Fact, FactValue] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A case with all its items; they are decided together, for some follow others."""

    case_number: str
    date_of_injury: date
    governing_date: date
    summary: str
    already_authorized: tuple[str, ...] = ()
    facts: Mapping[Fact, FactValue] = field(default_factory=dict)
    items: tuple[DisputedItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """How an item was resolved outside the machine.

    No outcome: it was closed because the claims administrator authorized it.
    """

    outcome: Outcome | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation:
    """A passage of a guideline: the document, its edition, and where in it."""

    document: str
    edition: str = ""
    locator: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """Words of the record, and the span of the source they were read from."""

    text: str
    source: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A criterion, its answer, its citation, and the words the answer rests on."""

    criterion: str
    question: str
    answer: Answer
    citation: Citation
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One answer that, with the others beside it, would have flipped the outcome."""

    criterion: str
    answer: Answer
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """An item with an outcome, and all it rests on.

    `necessity` (0 to 1) says how near the record comes to proving medical necessity; it
    is at least one half exactly when the outcome is overturned.
    """

    number: str
    outcome: Outcome
    necessity: float
    module: str
    module_hash: str
    governing_date: date
    citations: tuple[Citation, ...]
    guideline_line: str
    findings: tuple[Finding, ...]
    would_change: tuple[Change, ...]
    rationale: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Referred:
    """An item that a reviewer must decide, with what was found so far."""

    number: str
    reason: str
    explanation: str
    module: str | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """An item that can only be decided once the items it awaits are resolved."""

    number: str
    awaits: tuple[str, ...]


Verdict = Decided | Referred | Held


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What the letter prints above an item.

    A modified request carries what was asked, what was authorized, and what remains.
    """

    number: str
    request: str
    original: str | None = None
    authorized: str | None = None
    remainder: str | None = None
