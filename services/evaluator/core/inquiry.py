"""All that a criterion may look at: the case, the item, its request, record, siblings.

Facts that the application states in fields win over facts read from the narrative;
facts of the item win over facts of the case. What neither says is not documented.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import wraps
from typing import Any, TypeVar

from services.evaluator.core.facts.record import Course, CourseKind, Known, Record
from services.evaluator.core.model import (
    Case,
    DisputedItem,
    Evidence,
    FactValue,
    Outcome,
)
from services.evaluator.core.request import Request
from services.evaluator.core.sides import of_the_side
from shared.facts import Fact

T = TypeVar("T")
WEEKS_OF_CHRONIC_PAIN = 13
"""Three months from onset (8 CCR 9792.20(b))."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sibling:
    """Another item of the same case. The outcome is known only where it matters."""

    number: str
    request: Request
    outcome: Outcome | None = None
    authorized: bool = False

    @property
    def named(self) -> str:
        """Return how a sentence names the item: its number and its words."""
        return f'item {self.number}, "{self.request.disputed}"'


@dataclass(frozen=True, slots=True, kw_only=True)
class Inquiry:
    """One item, looked at in the light of its case on the day that governs it.

    `treatments` are those of the request of which the asking module speaks.
    """

    case: Case
    item: DisputedItem
    request: Request
    record: Record
    day: date
    treatments: frozenset[str] = frozenset()
    siblings: tuple[Sibling, ...] = ()
    followed: frozenset[str] = frozenset()
    beside: Callable[[], tuple[Course, ...]] = tuple
    kept: dict[Callable[["Inquiry"], Any], Any] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """What was worked out of this inquiry and is asked again: see `once`."""

    @property
    def authorized(self) -> tuple[Course, ...]:
        """Return the care authorized beside the item."""
        return self.beside()

    def known(self, fact: Fact) -> Known | None:
        """Return a fact with its words, or none where the record is silent."""
        if fact in self.item.facts:
            return _stated(fact, self.item.facts, f"items[{self.item.number}].facts")
        if fact in self.case.facts:
            return _stated(fact, self.case.facts, "facts")
        told = self.record.stated.get(fact)
        if told is None or not self.request.regions:
            return told
        regions, text = self.request.regions, self.case.summary
        return of_the_side(told, regions=regions, text=text)

    def flag(self, fact: Fact) -> Known | None:
        """Return a yes-or-no fact; a value of another type is silence."""
        known = self.known(fact)
        return known if known and isinstance(known.value, bool) else None

    def holds(self, fact: Fact) -> bool:
        """Return whether the record affirms a yes-or-no fact."""
        known = self.flag(fact)
        return known is not None and known.value is True

    def count(self, fact: Fact) -> float | None:
        """Return a number, or none where the record is silent or gives no number."""
        known = self.known(fact)
        if known is None or isinstance(known.value, bool | str):
            return None
        return float(known.value) if math.isfinite(known.value) else None

    def chronic_pain(self) -> Known | None:
        """Return whether there is chronic pain: stated, or pain beyond three months."""
        stated = self.flag(Fact.CHRONIC_PAIN)
        weeks = (self.day - self.case.date_of_injury).days / 7
        if stated or weeks < WEEKS_OF_CHRONIC_PAIN:
            return stated
        pain = self.flag(Fact.PAIN)
        return pain if pain and pain.value else None

    def told(self, kind: CourseKind) -> tuple[Course, ...]:
        """Return what the narrative tells of care with these treatments."""
        mine = self.treatments
        return tuple(
            [c for c in self.record.courses if c.kind is kind and c.treatments & mine]
        )

    def alike(self) -> tuple[Sibling, ...]:
        """Return the siblings that ask for the same treatment."""
        return tuple(
            sibling
            for sibling in self.siblings
            if self.treatments.intersection(sibling.request.treatments)
        )


def once(answer: Callable[[Inquiry], T]) -> Callable[[Inquiry], T]:
    """Return a function of an inquiry that works out its answer once and keeps it.

    For what several criteria ask of the same inquiry. An inquiry with anything replaced
    has kept nothing.
    """

    @wraps(answer)
    def kept(inquiry: Inquiry) -> T:
        if answer not in inquiry.kept:
            inquiry.kept[answer] = answer(inquiry)
        found: T = inquiry.kept[answer]
        return found

    return kept


def _stated(fact: Fact, facts: Mapping[Fact, FactValue], source: str) -> Known:
    value = facts[fact]
    text = f"{fact.value}: {value}"
    return Known(value=value, evidence=(Evidence(text=text, source=source),))
