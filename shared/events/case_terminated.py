"""Intake passed on that disputed treatment was authorized."""

from datetime import date
from typing import Any, ClassVar

from shared.events._base import Event, ItemNumber
from shared.messaging.topics import CASES


class CaseTerminated(Event):
    """Close the named items, or the whole case where none is named (9792.10.6(a))."""

    topic: ClassVar = CASES
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "items": ["2"],
            "authorized_on": "2016-10-01",
        },
    )

    items: tuple[ItemNumber, ...] = ()
    authorized_on: date
