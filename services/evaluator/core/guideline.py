"""What a guideline module is made of.

Here: criteria, how they are joined, the module that carries them, and its worked cases.
Not here: the answers' way to an outcome (`outcome`), and builders for criteria that
recur (`criteria`).
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from services.evaluator.core.citing import Passage
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.model import Answer, Case, Citation, Evidence, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """An answer with its reason in words and the words of the record behind it."""

    answer: Answer
    reason: str
    evidence: tuple[Evidence, ...] = ()


class Silence(StrEnum):
    """What it means that the record does not answer a criterion."""

    LEAVES_UNPROVEN = "leaves_unproven"
    IS_TOLERATED = "is_tolerated"


def always(inquiry: Inquiry) -> bool:
    """Apply to every request."""
    del inquiry
    return True


@dataclass(frozen=True, eq=False, kw_only=True)
class Criterion:
    """One question that the guideline asks.

    `met` always speaks for the request. `shows` says in words what a met criterion
    shows; it completes "the record shows that ...". `names` are numbers and words of
    the guideline that its reasons may name beside those of the question. `urgent` is a
    condition that needs nothing else: a person has it or not, and no report can supply
    it, so it is not offered as what would have changed an outcome if anything else is.
    """

    id: str
    question: str
    shows: str
    citation: Citation
    ask: Callable[[Inquiry], Reply]
    applies: Callable[[Inquiry], bool] = always
    silence: Silence = Silence.LEAVES_UNPROVEN
    weight: float = 1.0
    verified: bool = True
    names: tuple[str, ...] = ()
    urgent: bool = False


@dataclass(frozen=True, eq=False)
class AllOf:
    """Criteria that must all hold."""

    parts: tuple["Rule", ...]


@dataclass(frozen=True, eq=False)
class AnyOf:
    """Criteria of which one is enough."""

    parts: tuple["Rule", ...]


Rule = Criterion | AllOf | AnyOf


class Phase(StrEnum):
    """Which pain a module speaks of: under three months other chapters come first."""

    ANY = "any"
    ACUTE = "acute"
    CHRONIC = "chronic"


class Kind(StrEnum):
    """What a module may say.

    A guideline decides. A gate can only refuse: where its criteria hold, the next
    module speaks. The long tail speaks where no guideline knows a treatment, by words
    that say only of what sort it is. The general standard decides the rest, if it may.
    """

    GUIDELINE = "guideline"
    GATE = "gate"
    LONG_TAIL = "long_tail"
    GENERAL_STANDARD = "general_standard"


@dataclass(frozen=True, eq=False, kw_only=True)
class WorkedCase:
    """A case that a clinician agreed to, with the outcome of its first item."""

    title: str
    case: Case
    outcome: Outcome | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Fixed words that a refusal ends with, after its necessity sentence."""

    text: str
    applies: Callable[[Inquiry], bool] = always


@dataclass(frozen=True, eq=False, kw_only=True)
class GuidelineModule:
    """One edition of one guideline for some treatments, in force on some days.

    `treatments` and `follows` map names of treatments to the words that mean them.
    Items of treatments in `follows` are decided first, for their outcome is asked
    about. `position` says what the guideline holds, in our own words; `positions` say
    it of some treatments alone. `beside` are passages that single criteria rest on and
    that a letter does not print.
    """

    id: str
    title: str
    in_force_from: date
    in_force_until: date | None
    treatments: Mapping[str, tuple[str, ...]]
    passages: tuple[Passage, ...]
    position: str
    criteria: tuple[Rule, ...]
    worked_cases: tuple[WorkedCase, ...]
    follows: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    positions: Mapping[str, str] = field(default_factory=dict)
    phase: Phase = Phase.ANY
    kind: Kind = Kind.GUIDELINE
    rank: int = 0
    unverified: tuple[str, ...] = ()
    beside: tuple[Passage, ...] = ()
    note_when_upheld: Note | None = None
    content_hash: str = ""

    def position_on(self, treatments: frozenset[str]) -> str:
        """Return what the guideline holds of some treatments."""
        if treatments and treatments <= self.positions.keys():
            return ". ".join(self.positions[name] for name in sorted(treatments))
        return self.position

    def in_force(self, day: date) -> bool:
        """Return whether the module speaks on that day."""
        until = self.in_force_until
        return self.in_force_from <= day and (until is None or day <= until)

    def leaves(self) -> Iterator[Criterion]:
        """Yield the criteria, in the order in which they are asked."""
        for rule in self.criteria:
            yield from leaves(rule)


def leaves(rule: Rule) -> Iterator[Criterion]:
    """Yield the criteria of a rule."""
    if isinstance(rule, Criterion):
        yield rule
        return
    for part in rule.parts:
        yield from leaves(part)
