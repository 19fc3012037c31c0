"""Who reads and who writes which topic, and so which events.

What a service reads is said by its line. What it writes is said here, once: the events
of a topic are those whose classes name it.
"""

from dataclasses import dataclass

from services.evaluator.line import EvaluatorLine
from services.intake.line import IntakeLine
from services.letters.line import LettersLine
from shared.events import Event, all_events
from shared.messaging.topics import (
    APPLICATIONS,
    CASES,
    DECISIONS,
    DETERMINATIONS,
    REJECTIONS,
    TOPICS,
    Topic,
    dead_letter_topic,
)

UPSTREAM = "upstream systems"
DOWNSTREAM = "downstream consumers"


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A service as its neighbours see it: one topic in, some topics out."""

    name: str
    group: str
    reads: str
    writes: tuple[str, ...]

    @property
    def dead_letters(self) -> str:
        """Return the topic of what it could not process."""
        return dead_letter_topic(self.group)


SERVICES = (
    Service(
        name="intake",
        group=IntakeLine.group,
        reads=IntakeLine.topic,
        # Its HTTP door writes what upstream posts; a misrouted record is moved.
        writes=(APPLICATIONS, REJECTIONS, CASES),
    ),
    Service(
        name="evaluator",
        group=EvaluatorLine.group,
        reads=EvaluatorLine.topic,
        writes=(DECISIONS,),
    ),
    Service(
        name="letters",
        group=LettersLine.group,
        reads=LettersLine.topic,
        writes=(DETERMINATIONS,),
    ),
)


def topics_of(event: type[Event]) -> tuple[str, ...]:
    """Return every topic that carries the event, in the order of the line."""
    return tuple(t.name for t in TOPICS if t.name in (event.topic, *event.also_on))


def events_on(topic: str) -> tuple[type[Event], ...]:
    """Return the events that a topic carries, by name."""
    return tuple(event for event in all_events() if topic in topics_of(event))


def writers(topic: str) -> tuple[str, ...]:
    """Return who writes to a topic."""
    found = tuple(s.name for s in SERVICES if topic in (*s.writes, s.dead_letters))
    if topic == APPLICATIONS:
        return (UPSTREAM, *(f"{name}'s HTTP door" for name in found))
    return found


def readers(topic: str) -> tuple[str, ...]:
    """Return who reads a topic."""
    found = tuple(s.name for s in SERVICES if s.reads == topic)
    outward = {REJECTIONS: UPSTREAM, DETERMINATIONS: DOWNSTREAM}
    if topic in outward:
        return (*found, outward[topic])
    return found or ("operators",)


def retention(topic: Topic) -> str:
    """Return how long a topic keeps its records, in words."""
    if topic.retention_ms < 0:
        return "for ever"
    return f"{topic.retention_ms // 86_400_000} days"
