"""Every event of the line, one file each. `all_events()` looks in this folder."""

from functools import cache
from importlib import import_module
from pathlib import Path

from shared.events._base import Envelope, Event


@cache
def all_events() -> tuple[type[Event], ...]:
    """Return the event classes of this folder, sorted by name."""
    found: dict[str, type[Event]] = {}
    for path in sorted(Path(__file__).parent.glob("[a-z]*.py")):
        module = import_module(f"{__name__}.{path.stem}")
        for thing in vars(module).values():
            if (
                isinstance(thing, type)
                and issubclass(thing, Event)
                and (thing.__module__ == module.__name__)
            ):
                found[thing.__name__] = thing
    return tuple(found[name] for name in sorted(found))


@cache
def events_by_type() -> dict[str, type[Event]]:
    """Return the event classes by their CloudEvents type."""
    return {event.type_name(): event for event in all_events()}


__all__ = ["Envelope", "Event", "all_events", "events_by_type"]
