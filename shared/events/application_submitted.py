"""An upstream system submitted an application for Independent Medical Review."""

from datetime import date, datetime
from typing import Any, ClassVar, Literal

from pydantic import Field

from shared.events._base import Event, Part, Reviewer
from shared.facts import Fact
from shared.messaging.topics import APPLICATIONS

FactValue = bool | int | float | str
SCHEMA_VERSION = 1
MOST_ITEMS = 200


class Quantity(Part):
    """How much is asked, where upstream knows it apart from the request's words."""

    count: float | None = Field(default=None, gt=0, le=100_000)
    unit: str | None = Field(default=None, max_length=40)
    per_week: float | None = Field(default=None, gt=0, le=100)
    weeks: float | None = Field(default=None, gt=0, le=1_000)


class SubmittedItem(Part):
    """One treatment under dispute, in the words of the application.

    `authorized` is what utilization review let pass of a modified request, in words.
    """

    request: str = Field(min_length=1, max_length=4_000, repr=False)
    treatment: str | None = Field(default=None, max_length=200)
    body_part: str | None = Field(default=None, max_length=200)
    quantity: Quantity | None = None
    authorized: str | None = Field(default=None, max_length=4_000, repr=False)
    requested_on: date | None = None
    date_of_service: date | None = None
    ur_rationale: str | None = Field(default=None, max_length=50_000, repr=False)
    claims_administrator_guideline: str | None = Field(default=None, max_length=8_000)
    facts: dict[Fact, FactValue] = Field(default_factory=dict, repr=False)


class ApplicationSubmitted(Event):
    """Ask for a review: the case as upstream knows it, with every disputed item.

    Names, addresses and claim numbers are not part of it; unknown fields are dropped.
    """

    topic: ClassVar = APPLICATIONS
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "date_of_injury": "2016-01-04",
            "ur_denial_date": "2016-09-01",
            "application_received": "2016-09-15",
            "signed": True,
            "ur_decision_attached": True,
            "summary": "This 44 year old female reports low back pain.",
            "items": [{"request": "Psychotherapy, 4 sessions"}],
        },
    )

    schema_version: Literal[1] = 1
    priority: Literal["standard", "expedited"] = "standard"
    date_of_injury: date
    ur_denial_date: date
    ur_decision_served: date | None = None
    application_received: date | None = None
    date_assigned: date | None = None
    decision_date: date | None = None
    governing_date: date | None = None
    occurred_at: datetime | None = None
    signed: bool
    ur_decision_attached: bool
    ur_decision: Literal[
        "denied", "modified", "delayed", "conditional-non-certification"
    ] = "denied"
    liability_disputed: bool = False
    reviewer: Reviewer | None = None
    summary: str = Field(repr=False)
    already_authorized: tuple[str, ...] = Field(default=(), repr=False)
    facts: dict[Fact, FactValue] = Field(default_factory=dict, repr=False)
    items: tuple[SubmittedItem, ...] = Field(min_length=1, max_length=MOST_ITEMS)
