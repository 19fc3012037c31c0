"""Which items would come out differently, and why: two libraries over the same cases.

Pure. A change of outcome to or from referred and held counts as a flip too, for someone
will wait for it. Not here: how the modules of another revision are loaded
(`impact_revisions`), and how it is told (`impact_asking`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from services.console.impact_told_by_tree import told
from services.evaluator.core.decide import decide
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import Case, Outcome


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What was said of one item: an outcome, `referred` or `held`, and its answers."""

    case_number: str
    item: str
    outcome: str
    module: str | None
    necessity: float | None
    answers: Mapping[str, str]
    module_hash: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A criterion with two answers; none where it was not asked."""

    criterion: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Flip:
    """An item that comes out differently, with the trace of the difference."""

    before: Told
    after: Told
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """How many of the items that were decided were overturned."""

    items: int
    decided: int
    overturned: int

    @property
    def share(self) -> float | None:
        """Return the share of overturned items among those decided."""
        return self.overturned / self.decided if self.decided else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What a change does to past items."""

    flips: tuple[Flip, ...]
    before: Rate
    after: Rate


def compare(
    cases: Sequence[Case],
    *,
    modules_before: tuple[GuidelineModule, ...],
    modules_after: tuple[GuidelineModule, ...],
) -> Impact:
    """Decide the cases with both libraries and return what differs."""
    return compare_told(
        before=tuple(tell(cases, modules=modules_before)),
        after=tuple(tell(cases, modules=modules_after)),
    )


def compare_told(*, before: Sequence[Told], after: Sequence[Told]) -> Impact:
    """Return what differs between two tellings of the same items.

    Raises ValueError if they are not of the same items.
    """
    earlier = {(one.case_number, one.item): one for one in before}
    later = {(one.case_number, one.item): one for one in after}
    if earlier.keys() != later.keys():
        raise ValueError("The two sides tell of different items.")
    flips = (
        Flip(before=then, after=now, differences=differences(then, now))
        for place, then in earlier.items()
        if then.outcome != (now := later[place]).outcome
    )
    return Impact(flips=tuple(flips), before=_rate(before), after=_rate(after))


def tell(
    cases: Iterable[Case], *, modules: tuple[GuidelineModule, ...]
) -> Iterator[Told]:
    """Yield what these modules say of each item."""
    for case in cases:
        for verdict in decide(case, modules=modules):
            yield Told(**told(case.case_number, verdict))


def differences(before: Told, after: Told) -> tuple[Difference, ...]:
    """Return the criteria that two decisions of an item answer differently."""
    asked = dict.fromkeys((*before.answers, *after.answers))
    pairs = (
        (name, before.answers.get(name), after.answers.get(name)) for name in asked
    )
    return tuple(
        Difference(criterion=name, before=then, after=now)
        for name, then, now in pairs
        if then != now
    )


def _rate(items: Sequence[Told]) -> Rate:
    outcomes = [item.outcome for item in items]
    overturned = outcomes.count(Outcome.OVERTURNED.value)
    upheld = outcomes.count(Outcome.UPHELD.value)
    return Rate(items=len(items), decided=overturned + upheld, overturned=overturned)
