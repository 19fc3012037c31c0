"""A disputed item waits for a human reviewer."""

from datetime import date
from typing import Any, ClassVar

from pydantic import Field

from shared.events._base import Event, Finding, ItemNumber
from shared.messaging.topics import DECISIONS


class ItemReferred(Event):
    """Hand one item to a reviewer, with what the machine found so far."""

    topic: ClassVar = DECISIONS
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "item": "1",
            "reason": "not-covered",
            "explanation": "No guideline module covers this treatment on this day.",
        },
    )

    item: ItemNumber
    reason: str
    explanation: str
    module: str | None = None
    findings: tuple[Finding, ...] = Field(default=(), repr=False)
    referred_on: date | None = None
    code: str | None = None
