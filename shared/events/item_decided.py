"""A disputed item has a decision."""

from datetime import date
from typing import Any, ClassVar, Literal

from pydantic import Field

from shared.events._base import Change, Citation, Event, Finding, ItemNumber, Reviewer
from shared.messaging.topics import DECISIONS


class ItemDecided(Event):
    """Say how one disputed item came out, on which guideline, and who decided it.

    `necessity` (0 to 1) says how near the record comes to proving medical necessity.
    `module_hash` is the SHA-256 of the guideline module that decided, `code` says which
    evaluator read the record and asked it.
    """

    topic: ClassVar = DECISIONS
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "item": "1",
            "outcome": "upheld",
            "necessity": 0.2,
            "module": "psychotherapy@2009-07-18",
            "module_hash": "0" * 64,
            "governing_date": "2016-09-15",
            "citations": [{"document": "Invented Guideline", "edition": "2016"}],
            "rationale": "The number of sessions is not stated.",
            "decided_by": "machine",
        },
    )

    item: ItemNumber
    outcome: Literal["upheld", "overturned"]
    necessity: float = Field(ge=0, le=1)
    module: str
    module_hash: str = ""
    governing_date: date | None = None
    citations: tuple[Citation, ...] = ()
    guideline_line: str = ""
    findings: tuple[Finding, ...] = Field(default=(), repr=False)
    would_change: tuple[Change, ...] = ()
    rationale: str = Field(repr=False)
    decided_by: Literal["machine", "human"]
    reviewer: Reviewer | None = None
    decided_on: date | None = None
    code: str | None = None
