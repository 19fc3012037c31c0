"""For one criterion: what an application might state so that it comes out as wanted.

Tried in this order: facts in fields (yes and no, then numbers, up to three that belong
together), another amount, nothing authorized before, a sibling that came out the
other way or is not disputed. A number is moved to the very threshold. Not here:
several criteria together (`counterfactual`).
"""

from collections.abc import Callable, Iterator
from dataclasses import replace

from services.evaluator.core.edits import (
    Asked,
    Edit,
    Edits,
    NothingAuthorized,
    SiblingDecided,
    SiblingLeft,
    Stated,
)
from services.evaluator.core.guideline import Rule
from services.evaluator.core.model import Outcome
from services.evaluator.core.other_amounts import AMOUNTS, other_amounts
from services.evaluator.core.outcome import holds
from services.evaluator.core.supposing import Supposing
from shared.facts import Fact

MOST_TOGETHER = 3
"""Facts tried together for one criterion."""
MOST_STARTS = 8
"""Ways begun and not yet enough that are followed up."""
NUMBERS = (
    0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20, 24, 26, 30, 36, 40, 50, 52, 60,
    80, 90, 100, 120, 180, 365, 1_000,
)  # fmt: skip
EXTREMES = (0, 25, 1_000)
"""A fact that is read as a number shows it at one of these."""


def lever(
    rule: Rule, supposing: Supposing, edits: Edits, *, goal: bool
) -> Edits | None:
    """Return edits which, put in beside others, make a rule hold or not, as wanted.

    Where nothing makes it hold, what makes it beside the point may do as well: of
    amounts the least.
    """
    found = _by_facts(rule, supposing, edits, goal=goal)
    if found is not None:
        return found
    beside = None
    for others in _other_edits(rule, supposing, edits, goal=goal):
        held = _held(rule, supposing, edits + others)
        if held is goal:
            return _without_limit(rule, supposing, edits, others, goal=goal)
        if held is None and goal:
            alike = beside is None or _sort_of(others[-1]) == _sort_of(beside[-1])
            beside = others if alike else beside
    return beside


def _without_limit(
    rule: Rule, supposing: Supposing, edits: Edits, found: Edits, *, goal: bool
) -> Edits:
    """Return the same edits, with the least amount where even the greatest will do.

    An amount that is only to be stated has no limit, and the smallest says enough.
    """
    *before, last = found
    if not isinstance(last, Asked) or last.quantity.count != AMOUNTS[-1]:
        return found
    least = (*before, Asked(quantity=replace(last.quantity, count=AMOUNTS[0])))
    return least if reached(rule, supposing, edits + least, goal=goal) else found


def reached(rule: Rule, supposing: Supposing, edits: Edits, *, goal: bool) -> bool:
    """Return whether a rule holds, or fails, as wanted with the edits put in."""
    return _held(rule, supposing, edits) is goal


def _held(rule: Rule, supposing: Supposing, edits: Edits) -> bool | None:
    findings = supposing.examine(rule, edits)
    return holds(rule, {f.criterion: f.answer for f in findings})


def _by_facts(
    rule: Rule, supposing: Supposing, edits: Edits, *, goal: bool
) -> Edits | None:
    starts: list[Edits] = [()]
    heard = {_heard(rule, supposing, edits)}
    for _ in range(MOST_TOGETHER):
        further: list[Edits] = []
        for start in starts:
            for edit in _statements(rule, supposing, edits + start):
                tried = (*start, edit)
                if reached(rule, supposing, edits + tried, goal=goal):
                    return _at_threshold(rule, supposing, edits, tried, goal=goal)
                said = _heard(rule, supposing, edits + tried)
                if said not in heard:
                    heard.add(said)
                    further.append(tried)
        starts = further[:MOST_STARTS]
    return None


def _statements(rule: Rule, supposing: Supposing, edits: Edits) -> Iterator[Stated]:
    """Yield statements of the facts that a rule asks about, save those made already."""
    made = {edit.fact for edit in edits if isinstance(edit, Stated)}
    facts = [f for f in supposing.facts_asked(rule, edits) if f not in made]
    for fact in facts:
        yield Stated(fact=fact, value=True)
        yield Stated(fact=fact, value=False)
    for fact in facts:
        if _is_number(rule, supposing, edits, fact):
            yield from (Stated(fact=fact, value=number) for number in NUMBERS)


def _is_number(rule: Rule, supposing: Supposing, edits: Edits, fact: Fact) -> bool:
    """Return whether it matters to a rule which number a fact has."""
    heard = {
        _heard(rule, supposing, (*edits, Stated(fact=fact, value=number)))
        for number in EXTREMES
    }
    return len(heard) > 1


def _heard(rule: Rule, supposing: Supposing, edits: Edits) -> tuple[object, ...]:
    findings = supposing.examine(rule, edits)
    asked = supposing.facts_asked(rule, edits)
    return (*((f.criterion, f.answer, f.reason) for f in findings), frozenset(asked))


def _at_threshold(
    rule: Rule, supposing: Supposing, edits: Edits, tried: Edits, *, goal: bool
) -> Edits:
    """Return the same with the last number moved as near to the threshold as it goes.

    Where the record has a number, as near to that. Else, where 0 is enough, less is
    asked for than some limit, and the highest number that is enough says more.
    """
    *before, last = tried
    if not isinstance(last, Stated) or isinstance(last.value, bool | str):
        return tried

    def enough(number: int) -> bool:
        edit = Stated(fact=last.fact, value=number)
        return reached(rule, supposing, (*edits, *before, edit), goal=goal)

    known = supposing.number(last.fact, (*edits, *before))
    value = _value(enough, first=int(last.value), known=known)
    return (*before, Stated(fact=last.fact, value=value))


def _value(enough: Callable[[int], bool], *, first: int, known: float | None) -> int:
    """Return the number to tell; `first` is the lowest that was seen to be enough."""
    if known is not None and not enough(int(known)):
        good = [number for number in NUMBERS if enough(number)]
        near = min(good, key=lambda number: abs(number - known))
        return _nearest(enough, near, int(known))
    if first:
        return _nearest(enough, first, NUMBERS[NUMBERS.index(first) - 1])
    short = next((number for number in NUMBERS if not enough(number)), None)
    if short is None:
        return first
    return _nearest(enough, NUMBERS[NUMBERS.index(short) - 1], short)


def _nearest(enough: Callable[[int], bool], good: int, bad: int) -> int:
    while abs(good - bad) > 1:
        middle = (good + bad) // 2
        if enough(middle):
            good = middle
        else:
            bad = middle
    return good


def _sort_of(edit: Edit) -> tuple[type, str | None]:
    """Return what kind of edit it is; of amounts, in which unit."""
    return type(edit), edit.quantity.unit if isinstance(edit, Asked) else None


def _other_edits(
    rule: Rule, supposing: Supposing, edits: Edits, *, goal: bool
) -> Iterator[Edits]:
    amounts = tuple(other_amounts(supposing.disputed, most_first=goal))
    before = [(), (NothingAuthorized(),)] if supposing.has_authorized else [()]
    for unauthorized in before:
        if unauthorized:
            yield unauthorized
        few = {amounts[0], amounts[len(amounts) // 2], amounts[-1]}
        start = edits + unauthorized
        heard = {_heard(rule, supposing, (*start, amount)) for amount in few}
        if heard != {_heard(rule, supposing, start)}:
            yield from ((*unauthorized, amount) for amount in amounts)
    yield from ((edit,) for edit in sibling_edits(supposing))


def sibling_edits(supposing: Supposing) -> Iterator[Edit]:
    """Yield that a sibling came out one way or the other, or is not disputed."""
    for number in supposing.siblings:
        for outcome in Outcome:
            yield SiblingDecided(number=number, outcome=outcome)
        yield SiblingLeft(number=number)


def singles(supposing: Supposing, rule: Rule) -> Iterator[Edit]:
    """Yield what may do it alone: a fact, nothing authorized, a sibling."""
    for fact in supposing.facts_asked(rule, ()):
        for value in (True, False):
            yield Stated(fact=fact, value=value)
    if supposing.has_authorized:
        yield NothingAuthorized()
    yield from sibling_edits(supposing)
