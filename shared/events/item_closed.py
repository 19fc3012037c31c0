"""A disputed item is no longer in dispute."""

from datetime import date
from typing import Any, ClassVar, Literal

from shared.events._base import Event, ItemNumber
from shared.messaging.topics import DECISIONS


class ItemClosed(Event):
    """Take one item out of the case, because its treatment was authorized."""

    topic: ClassVar = DECISIONS
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "item": "2",
            "reason": "treatment-authorized",
            "closed_on": "2016-10-01",
        },
    )

    item: ItemNumber
    reason: Literal["treatment-authorized"]
    closed_on: date
