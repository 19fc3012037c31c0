"""The evaluator took up a case."""

from datetime import date
from typing import Any, ClassVar, Literal

from pydantic import Field

from shared.events._base import Event, ItemNumber, Part, Reviewer
from shared.messaging.topics import DECISIONS


class ItemHeading(Part):
    """What the letter prints about an item before its decision is known.

    A modified request carries `original`, `authorized` and `remainder` in words.
    """

    number: ItemNumber
    request: str = Field(repr=False)
    original: str | None = Field(default=None, repr=False)
    authorized: str | None = Field(default=None, repr=False)
    remainder: str | None = Field(default=None, repr=False)
    claims_administrator_guideline: str | None = None


class EvaluationStarted(Event):
    """Give letters all it needs of the case, and the items it must wait for.

    `received` is the digest of the record that was taken up (CaseReceived, ADR 14),
    `code` says which evaluator did so.
    """

    topic: ClassVar = DECISIONS
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "date_of_injury": "2016-01-04",
            "ur_denial_date": "2016-09-01",
            "application_received": "2016-09-15",
            "governing_date": "2016-09-15",
            "summary": "This 44 year old female reports low back pain.",
            "items": [{"number": "1", "request": "Psychotherapy, 4 sessions"}],
        },
    )

    priority: Literal["standard", "expedited"] = "standard"
    date_of_injury: date
    ur_denial_date: date
    application_received: date
    date_assigned: date | None = None
    decision_date: date | None = None
    governing_date: date
    reviewer: Reviewer | None = None
    summary: str = Field(repr=False)
    items: tuple[ItemHeading, ...] = Field(min_length=1)
    received: str | None = None
    code: str | None = None
