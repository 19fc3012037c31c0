"""What would have changed an outcome: statements that, put in, turn it round.

The search goes down the rule of the module that decided: all criteria at fault where
all must hold, the cheapest where one is enough. Where the next module then decides, it
goes on with that one. What is found is put into the case and decided again, and what
is not needed is taken out again: so a set that is told was seen to work, and none of
it can be left out. Where one statement alone does it, that is the set. Not on the hot
path. Not here: the edits for one criterion (`levers`).
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from services.evaluator.core.edits import Edit, Edits, NothingAuthorized
from services.evaluator.core.guideline import (
    AllOf,
    AnyOf,
    Criterion,
    GuidelineModule,
    Rule,
)
from services.evaluator.core.levers import lever, reached, singles
from services.evaluator.core.model import (
    Case,
    Decided,
    MachineMayDecide,
    Outcome,
    Resolution,
)
from services.evaluator.core.outcome import failing, weigh
from services.evaluator.core.supposing import Supposing
from services.evaluator.core.trial import Trial

MOST_MODULES = 6
"""Modules followed one after the other, and times that one is gone through."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Edits, and the criteria that get another answer by them."""

    criteria: tuple[str, ...]
    edits: Edits


Steps = tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterfactual:
    """What would have given an item the other outcome.

    Without steps none was found; `beyond` then names the criteria that nothing an
    application can state would change, as far as was searched.
    """

    item: str
    outcome: Outcome
    steps: Steps = ()
    beyond: tuple[str, ...] = ()

    @property
    def edits(self) -> Edits:
        """Return all edits together."""
        return edits_of(self.steps)


def edits_of(steps: Steps) -> Edits:
    """Return the edits of some steps, in order."""
    return tuple(edit for step in steps for edit in step.edits)


def counterfactual(
    case: Case,
    *,
    item: str,
    modules: tuple[GuidelineModule, ...],
    may_decide: MachineMayDecide = MachineMayDecide.UNCOVERED,
    resolved: Mapping[str, Resolution] | None = None,
) -> Counterfactual | None:
    """Return what would have turned an item round; none where it was not decided."""
    trial = Trial(case, item, modules, may_decide, resolved or {})
    before = trial.verdict(())
    if not isinstance(before, Decided):
        return None
    upheld = before.outcome is Outcome.UPHELD
    goal = Outcome.OVERTURNED if upheld else Outcome.UPHELD
    steps, beyond = _search(trial, before, goal, start=())
    if len(edits_of(steps)) != 1:
        alone = _alone(trial, before, goal, urgent=not steps)
        steps = alone or _fewest(trial, before, goal, steps)
    steps = _named(trial, before, steps)
    if not steps and not beyond:
        beyond = tuple(change.criterion for change in before.would_change)
    return Counterfactual(
        item=item, outcome=goal, steps=steps, beyond=() if steps else beyond
    )


def _fewest(trial: Trial, before: Decided, goal: Outcome, steps: Steps) -> Steps:
    """Return the steps, or fewer that begin with nothing authorized before."""
    if not trial.supposing(before.module).has_authorized:
        return steps
    start = (Step(criteria=(), edits=(NothingAuthorized(),)),)
    others, _ = _search(trial, before, goal, start=start)
    ways = [way for way in (steps, others) if way]
    return min(ways, key=lambda way: len(edits_of(way)), default=())


def _search(
    trial: Trial, before: Decided, goal: Outcome, *, start: Steps
) -> tuple[Steps, tuple[str, ...]]:
    """Return steps seen to work, or the criteria that none was found for."""
    steps, beyond = _go(trial, before, goal, start)
    if not steps or not trial.gives(edits_of(steps), goal):
        return (), beyond
    return _needed(trial, steps, goal), ()


def _go(
    trial: Trial, before: Decided, goal: Outcome, steps: Steps
) -> tuple[Steps, tuple[str, ...]]:
    verdict = trial.verdict(edits_of(steps)) if steps else before
    for _ in range(MOST_MODULES):
        if not isinstance(verdict, Decided) or verdict.outcome is goal:
            break
        supposing = trial.supposing(verdict.module)
        rule = AllOf(supposing.module.criteria)
        path = _Path(supposing, goal=goal is Outcome.OVERTURNED)
        taken, beyond = path.reach(rule, steps)
        if beyond:
            return (), beyond
        if taken == steps:
            break
        steps, verdict = taken, trial.verdict(edits_of(taken))
    return steps, ()


class _Path:
    """The way down a rule, step after step, each with the earlier ones taken."""

    def __init__(self, supposing: Supposing, *, goal: bool) -> None:
        self._supposing, self._goal = supposing, goal

    def reach(self, rule: Rule, steps: Steps) -> tuple[Steps, tuple[str, ...]]:
        """Return steps after which the rule is as wanted, or what stands against it."""
        edits = edits_of(steps)
        asked = self._supposing.examine(rule, edits)
        if not asked or reached(rule, self._supposing, edits, goal=self._goal):
            return steps, ()
        if isinstance(rule, Criterion):
            return self._turn(rule, steps)
        if isinstance(rule, AllOf) is self._goal:
            return self._all(rule, steps)
        asking = (p for p in rule.parts if self._supposing.examine(p, edits))
        ways = [self.reach(part, steps) for part in asking]
        return min(ways, key=self._dear)

    def _dear(self, way: tuple[Steps, tuple[str, ...]]) -> tuple[int, int, int]:
        """Return what stands against a way, its urgent conditions, and its length."""
        steps, beyond = way
        turned = {name for step in steps for name in step.criteria}
        urgent = self._supposing.urgent if self._goal else frozenset()
        return len(beyond), len(turned & urgent), len(edits_of(steps))

    def _all(self, rule: AllOf | AnyOf, steps: Steps) -> tuple[Steps, tuple[str, ...]]:
        against: tuple[str, ...] = ()
        for part in rule.parts:
            steps, beyond = self.reach(part, steps)
            against += beyond
        return steps, against

    def _turn(
        self, criterion: Criterion, steps: Steps
    ) -> tuple[Steps, tuple[str, ...]]:
        found = lever(criterion, self._supposing, edits_of(steps), goal=self._goal)
        if found is None:
            return steps, (criterion.id,)
        return (*steps, Step(criteria=(criterion.id,), edits=found)), ()


def _needed(trial: Trial, steps: Steps, goal: Outcome) -> Steps:
    """Return the steps without any edit that can be left out."""
    for edit in edits_of(steps):
        fewer = _without(steps, edit)
        if trial.gives(edits_of(fewer), goal):
            steps = fewer
    return steps


def _without(steps: Steps, left_out: Edit) -> Steps:
    left = (
        Step(
            criteria=step.criteria,
            edits=tuple(edit for edit in step.edits if edit is not left_out),
        )
        for step in steps
    )
    return tuple(step for step in left if step.edits)


def _alone(trial: Trial, before: Decided, goal: Outcome, *, urgent: bool) -> Steps:
    """Return the one statement that does it alone, if there is one.

    An urgent condition, which no report can supply, counts only where it is asked for.
    """
    supposing = trial.supposing(before.module)
    rule = AllOf(supposing.module.criteria)
    wanted = goal is Outcome.OVERTURNED
    for edit in singles(supposing, rule):
        step = Step(criteria=(), edits=(edit,))
        fits = reached(rule, supposing, step.edits, goal=wanted)
        if fits and wanted and not urgent and supposing.by_urgency(rule, step.edits):
            continue
        if fits and trial.gives(step.edits, goal):
            return (step,)
    return ()


def _named(trial: Trial, before: Decided, steps: Steps) -> Steps:
    """Return the steps with the criteria that each of them settles."""
    supposing = trial.supposing(before.module)
    rule = AllOf(supposing.module.criteria)
    after = _at_fault(supposing, rule, edits_of(steps))
    named: Steps = ()
    for step in steps:
        others = tuple(edit for edit in edits_of(steps) if edit not in step.edits)
        turned = after ^ _at_fault(supposing, rule, others)
        # Of several that are no longer at fault, those that it answers otherwise.
        turned = turned & _answered_otherwise(supposing, rule, steps, others) or turned
        ids = (one.id for one in supposing.module.leaves())
        in_order = tuple(name for name in dict.fromkeys(ids) if name in turned)
        named += (replace(step, criteria=in_order or step.criteria),)
    return named


def _at_fault(supposing: Supposing, rule: Rule, edits: Edits) -> frozenset[str]:
    answers = {f.criterion: f.answer for f in supposing.examine(rule, edits)}
    return failing(weigh(rule, answers))


def _answered_otherwise(
    supposing: Supposing, rule: Rule, steps: Steps, others: Edits
) -> frozenset[str]:
    with_all = supposing.examine(rule, edits_of(steps))
    without = {f.criterion: f.answer for f in supposing.examine(rule, others)}
    return frozenset(
        f.criterion for f in with_all if without.get(f.criterion) is not f.answer
    )
