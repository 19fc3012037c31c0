"""A completed review could not be used, and the reviewer is told why."""

from typing import Any, ClassVar

from shared.events._base import Event, ItemNumber
from shared.messaging.topics import DECISIONS


class ReviewDeclined(Event):
    """Answer a review of an item that waits for none: unknown, decided, or closed."""

    topic: ClassVar = DECISIONS
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {
            "case_number": "CM16-0000001",
            "item": "1",
            "reason": "not-referred",
            "explanation": "Item 1 of this case does not wait for a reviewer.",
        },
    )

    item: ItemNumber
    reason: str
    explanation: str
