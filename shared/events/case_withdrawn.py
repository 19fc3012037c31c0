"""Intake passed on that the applicant withdrew."""

from datetime import date
from typing import Any, ClassVar

from shared.events._base import Event
from shared.messaging.topics import CASES


class CaseWithdrawn(Event):
    """Tell the line that a case ends without a determination, if none is out yet."""

    topic: ClassVar = CASES
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {"case_number": "CM16-0000001", "withdrawn_on": "2016-10-01"},
    )

    withdrawn_on: date
