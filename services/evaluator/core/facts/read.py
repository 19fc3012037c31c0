"""Reading the narrative of a case: every family of facts, each when it is asked for.

Not here: facts that an application states in fields; they win, and `inquiry` sees to
it.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from services.evaluator.core.facts import (
    care_facts,
    drug_effect,
    medication_facts,
    person,
    relief,
    since_injury,
    since_surgery,
    urine_test,
)
from services.evaluator.core.facts.care import Care, read_care
from services.evaluator.core.facts.course import read_courses
from services.evaluator.core.facts.cues import CUED, cued, known_by_cues
from services.evaluator.core.facts.medication import Medication, read_medication
from services.evaluator.core.facts.record import Course, Known
from services.evaluator.core.lexicon import Hit, fold
from services.evaluator.core.model import Case
from shared.facts import Fact

SUMMARY = "summary"


def read_record(
    case: Case, *, countable: Callable[[str], tuple[Hit, ...]]
) -> "Narrative":
    """Return what the narrative of a case says, each with its words.

    `countable` finds the treatments in a folded text that come in courses.
    """
    return Narrative(text=case.summary, day=case.governing_date, countable=countable)


class Narrative:
    """The narrative of one case as a `Record`: each family is read when asked for.

    A module asks a few questions of the many that a record could answer, so a fact is
    looked up by the readers that can state it, the strongest first, and each reader
    reads once.
    """

    def __init__(
        self, *, text: str, day: date, countable: Callable[[str], tuple[Hit, ...]]
    ) -> None:
        """Keep the text, and the day to which its dates are related. Read nothing."""
        self.text, self.day = text, day
        self._countable = countable
        self.stated: Mapping[Fact, Known] = _Stated(self)

    @cached_property
    def folded(self) -> str:
        """Return the text as terms are looked up in it."""
        return fold(self.text)

    @cached_property
    def care(self) -> tuple[Care, ...]:
        """Return the care tried before."""
        return read_care(self.text, self.folded, source=SUMMARY)

    @cached_property
    def medication(self) -> tuple[Medication, ...]:
        """Return the drugs taken."""
        return read_medication(self.text, self.folded, source=SUMMARY)

    @cached_property
    def courses(self) -> tuple[Course, ...]:
        """Return the courses of care told of."""
        found = self._countable(self.folded)
        return read_courses(self.text, self.folded, treatments=found, source=SUMMARY)


@dataclass(frozen=True, slots=True, eq=False)
class _Reader:
    """What reads some facts at once, in the words of one narrative."""

    states: frozenset[Fact]
    read: Callable[[Narrative], Mapping[Fact, Known]]


_READERS = (
    _Reader(
        urine_test.STATES,
        lambda n: urine_test.read_urine_tests(
            n.text, n.folded, day=n.day, source=SUMMARY
        ),
    ),
    _Reader(
        since_surgery.STATES,
        lambda n: since_surgery.read_days_since_surgery(
            n.care, day=n.day, text=n.text, source=SUMMARY
        ),
    ),
    _Reader(
        since_injury.STATES,
        lambda n: since_injury.read_since_injury(
            n.text, n.folded, day=n.day, source=SUMMARY
        ),
    ),
    _Reader(
        drug_effect.STATES,
        lambda n: drug_effect.read_effect(
            n.text, n.folded, medication=n.medication, source=SUMMARY
        ),
    ),
    _Reader(
        medication_facts.STATES, lambda n: medication_facts.drug_facts(n.medication)
    ),
    _Reader(
        relief.STATES, lambda n: relief.read_relief(n.text, n.folded, source=SUMMARY)
    ),
    _Reader(
        person.STATES, lambda n: person.read_person(n.text, n.folded, source=SUMMARY)
    ),
)
"""Readers that win over cues, the strongest first; `care_facts` yields to cues."""
_READERS_OF: dict[Fact, tuple[_Reader, ...]] = {
    fact: tuple(reader for reader in _READERS if fact in reader.states) for fact in Fact
}


class _Stated(Mapping[Fact, Known]):
    """The facts that a narrative states, looked up one by one."""

    def __init__(self, narrative: Narrative) -> None:
        self._narrative = narrative
        self._read: dict[_Reader, Mapping[Fact, Known]] = {}
        self._known: dict[Fact, Known | None] = {}

    def __getitem__(self, fact: Fact) -> Known:
        known = self.get(fact)
        if known is None:
            raise KeyError(fact)
        return known

    # No default but none, and no type but that of a fact, is ever asked for.
    def get(  # type: ignore[override]
        self, fact: Fact, default: Known | None = None, /
    ) -> Known | None:
        """Return a fact; most are not stated, so silence raises nothing inside."""
        if fact not in self._known:
            self._known[fact] = self._find(fact)
        known = self._known[fact]
        return default if known is None else known

    def __iter__(self) -> Iterator[Fact]:
        return (fact for fact in Fact if self.get(fact))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _find(self, fact: Fact) -> Known | None:
        for reader in _READERS_OF[fact]:
            if known := self._by(reader).get(fact):
                return known
        return self._cued(fact) or self._of_care(fact)

    def _cued(self, fact: Fact) -> Known | None:
        told = self._narrative
        if fact not in CUED:
            return None
        hits = cued(told.folded, fact=fact)
        return known_by_cues(fact, told.text, told.folded, hits, source=SUMMARY)

    def _of_care(self, fact: Fact) -> Known | None:
        establish = care_facts.ESTABLISH.get(fact)
        return establish(self._narrative.care) if establish else None

    def _by(self, reader: _Reader) -> Mapping[Fact, Known]:
        if reader not in self._read:
            self._read[reader] = reader.read(self._narrative)
        return self._read[reader]
