"""The applicant withdrew the application."""

from datetime import date
from typing import Any, ClassVar

from shared.events._base import Event
from shared.messaging.topics import APPLICATIONS


class ApplicationWithdrawn(Event):
    """End the review of a case before its determination is issued."""

    topic: ClassVar = APPLICATIONS
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {"case_number": "CM16-0000001", "withdrawn_on": "2016-10-01"},
    )

    withdrawn_on: date | None = None
