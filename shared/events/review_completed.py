"""A human reviewer decided a referred item."""

from datetime import date
from typing import Any, ClassVar, Literal

from pydantic import Field

from shared.events._base import Citation, Event, ItemNumber, Reviewer
from shared.messaging.topics import APPLICATIONS, CASES


class ReviewCompleted(Event):
    """Decide one referred item: outcome, reasons, citations, and who is licensed."""

    topic: ClassVar = APPLICATIONS
    also_on: ClassVar = (CASES,)
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "item": "1",
            "outcome": "overturned",
            "rationale": "The criteria of the cited chapter are met by the record.",
            "citations": [{"document": "Invented Guideline", "edition": "2016"}],
            "reviewer": {"licensure": ["California"], "specialties": ["Psychology"]},
        },
    )

    item: ItemNumber
    outcome: Literal["upheld", "overturned"]
    rationale: str = Field(min_length=1, max_length=50_000, repr=False)
    citations: tuple[Citation, ...] = ()
    reviewer: Reviewer
    completed_on: date | None = None
