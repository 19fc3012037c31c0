"""A reviewer of record was assigned to a case."""

from typing import Any, ClassVar

from shared.events._base import Event, Reviewer
from shared.messaging.topics import APPLICATIONS, CASES, DECISIONS


class ReviewerAssigned(Event):
    """Name the licences and specialties under which the letter will be issued."""

    topic: ClassVar = APPLICATIONS
    also_on: ClassVar = (CASES, DECISIONS)
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "reviewer": {"licensure": ["California"], "specialties": ["Psychology"]},
        },
    )

    reviewer: Reviewer
