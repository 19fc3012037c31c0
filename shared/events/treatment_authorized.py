"""The claims administrator authorized a disputed treatment after all."""

from datetime import date
from typing import Any, ClassVar

from shared.events._base import Event, ItemNumber
from shared.messaging.topics import APPLICATIONS


class TreatmentAuthorized(Event):
    """Close disputed items, all where none is named (8 CCR 9792.10.6(a))."""

    topic: ClassVar = APPLICATIONS
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "items": ["2"],
            "authorized_on": "2016-10-01",
        },
    )

    items: tuple[ItemNumber, ...] = ()
    authorized_on: date | None = None
