"""The final determination of a case was issued."""

from datetime import date
from typing import Any, ClassVar, Literal

from pydantic import Field

from shared.events._base import (
    Change,
    Citation,
    Event,
    Finding,
    ItemNumber,
    Part,
    Reviewer,
)
from shared.messaging.topics import DETERMINATIONS


class DeterminedItem(Part):
    """One item of the determination: how it was asked, how it came out, and why."""

    number: ItemNumber
    request: str = Field(repr=False)
    original: str | None = Field(default=None, repr=False)
    authorized: str | None = Field(default=None, repr=False)
    remainder: str | None = Field(default=None, repr=False)
    outcome: Literal["upheld", "overturned"]
    necessity: float = Field(ge=0, le=1)
    module: str
    module_hash: str = ""
    governing_date: date | None = None
    claims_administrator_guideline: str = ""
    guideline_line: str = ""
    citations: tuple[Citation, ...] = ()
    findings: tuple[Finding, ...] = Field(default=(), repr=False)
    would_change: tuple[Change, ...] = ()
    rationale: str = Field(repr=False)
    decided_by: Literal["machine", "human"]
    reviewer: Reviewer | None = None
    code: str | None = None


class ClosedItem(Part):
    """An item that left the dispute before the determination."""

    number: ItemNumber
    request: str = Field(repr=False)
    reason: str
    closed_on: date


class Chain(Part):
    """The chain of the decisions that the determination was made from: how it ends."""

    end: str
    records: int


class DeterminationIssued(Event):
    """State the outcome of every disputed item, with the letter that says so.

    `outcome` of the case: upheld (all items), overturned (all), partially-overturned.
    `letter` is the text as issued, `letter_sha256` its digest (UTF-8).
    `chain` is absent where a record was taken before there were chains (ADR 14).
    """

    topic: ClassVar = DETERMINATIONS
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "outcome": "upheld",
            "date_of_injury": "2016-01-04",
            "ur_denial_date": "2016-09-01",
            "application_received": "2016-09-15",
            "decision_date": "2016-10-15",
            "reviewer": {"licensure": ["California"], "specialties": ["Psychology"]},
            "summary": "This 44 year old female reports low back pain.",
            "items": [
                {
                    "number": "1",
                    "request": "Psychotherapy",
                    "outcome": "upheld",
                    "necessity": 0.2,
                    "module": "psychotherapy@2009-07-18",
                    "rationale": "The number of sessions is not stated.",
                    "decided_by": "machine",
                }
            ],
            "form": "maximus-2015",
            "letter": "…",
            "letter_sha256": "0" * 64,
        },
    )

    outcome: Literal["upheld", "overturned", "partially-overturned"]
    priority: Literal["standard", "expedited"] = "standard"
    date_of_injury: date
    ur_denial_date: date
    application_received: date
    date_assigned: date | None = None
    decision_date: date
    reviewer: Reviewer
    summary: str = Field(repr=False)
    items: tuple[DeterminedItem, ...] = Field(min_length=1)
    closed_items: tuple[ClosedItem, ...] = ()
    form: str
    letter: str = Field(repr=False)
    letter_sha256: str
    chain: Chain | None = None
