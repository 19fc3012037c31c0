"""What is known of a case, and from which words.

Here: the values that readers produce and inquiries use. Not here: the reading itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from services.evaluator.core.facts.care import Care
from services.evaluator.core.facts.context import Stance
from services.evaluator.core.facts.medication import Medication
from services.evaluator.core.model import Evidence, FactValue
from services.evaluator.core.pattern import Pattern
from shared.facts import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Terms that state a fact. An event happens; a state is; plans concern events.

    `denies` turns the cue round: its terms state that the fact is not so. What is
    `lasting` is not over because a record calls it history. `unless`: words before a
    term, in its sentence, that leave the fact open.
    """

    fact: Fact
    terms: tuple[str, ...]
    event: bool = False
    denies: bool = False
    lasting: bool = False
    unless: Pattern | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A fact that the record states, with the words that state it."""

    value: FactValue
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One mention of a fact, and how the record means it."""

    fact: Fact
    stance: Stance
    evidence: Evidence


class CourseKind(StrEnum):
    """What a sentence says of a course of care."""

    COMPLETED = "completed"
    AUTHORIZED = "authorized"
    MENTIONED = "mentioned"


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """Care of some treatments that was had or approved; the number may be unknown."""

    treatments: frozenset[str]
    kind: CourseKind
    count: float | None
    evidence: Evidence


class Record(Protocol):
    """All that can be read from the narrative of a case, read when it is asked for."""

    @property
    def stated(self) -> Mapping[Fact, Known]:
        """Return the facts that the narrative states."""
        ...

    @property
    def courses(self) -> tuple[Course, ...]:
        """Return the courses of care that it tells of."""
        ...

    @property
    def care(self) -> tuple[Care, ...]:
        """Return the care tried before."""
        ...

    @property
    def medication(self) -> tuple[Medication, ...]:
        """Return the drugs taken."""
        ...
