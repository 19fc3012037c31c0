"""Intake accepted an application: the case exists and will be decided."""

from datetime import date
from typing import Any, ClassVar, Literal

from pydantic import Field

from shared.events._base import Event, ItemNumber, Part, Reviewer
from shared.events.application_submitted import FactValue, Quantity
from shared.facts import Fact
from shared.messaging.topics import CASES


class ReceivedItem(Part):
    """One disputed item, numbered from 1 in the order of the application."""

    number: ItemNumber
    request: str = Field(repr=False)
    treatment: str | None = None
    body_part: str | None = None
    quantity: Quantity | None = None
    authorized: str | None = Field(default=None, repr=False)
    requested_on: date | None = None
    date_of_service: date | None = None
    ur_rationale: str | None = Field(default=None, repr=False)
    claims_administrator_guideline: str | None = None
    facts: dict[Fact, FactValue] = Field(default_factory=dict, repr=False)


class CaseReceived(Event):
    """Hand the whole case to the evaluator, and nothing the line does not need."""

    topic: ClassVar = CASES
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "content_hash": "0" * 64,
            "date_of_injury": "2016-01-04",
            "ur_denial_date": "2016-09-01",
            "application_received": "2016-09-15",
            "governing_date": "2016-09-15",
            "summary": "This 44 year old female reports low back pain.",
            "items": [{"number": "1", "request": "Psychotherapy, 4 sessions"}],
        },
    )

    content_hash: str
    priority: Literal["standard", "expedited"] = "standard"
    date_of_injury: date
    ur_denial_date: date
    application_received: date
    date_assigned: date | None = None
    decision_date: date | None = None
    governing_date: date
    reviewer: Reviewer | None = None
    summary: str = Field(repr=False)
    already_authorized: tuple[str, ...] = Field(default=(), repr=False)
    facts: dict[Fact, FactValue] = Field(default_factory=dict, repr=False)
    items: tuple[ReceivedItem, ...] = Field(min_length=1)
