"""A disputed item waits for another item of its case."""

from typing import Any, ClassVar

from shared.events._base import Event, ItemNumber
from shared.messaging.topics import DECISIONS


class ItemHeld(Event):
    """Say which items must be resolved before this one can be decided."""

    topic: ClassVar = DECISIONS
    examples: ClassVar[tuple[dict[str, Any], ...]] = (
        {"case_number": "CM16-0000001", "item": "2", "awaits": ["1"]},
    )

    item: ItemNumber
    awaits: tuple[ItemNumber, ...]
