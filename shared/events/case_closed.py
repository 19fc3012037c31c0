"""A case ended without a determination."""

from datetime import date
from typing import Any, ClassVar, Literal

from shared.events._base import Event
from shared.messaging.topics import DECISIONS


class CaseClosed(Event):
    """Tell letters to issue nothing for this case, unless it is already issued."""

    topic: ClassVar = DECISIONS
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "reason": "withdrawn",
            "closed_on": "2016-10-01",
        },
    )

    reason: Literal["withdrawn", "treatment-authorized"]
    closed_on: date
