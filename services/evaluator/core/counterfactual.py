"""What would have changed an outcome: statements that, put in, turn it round.

The search goes down the rule of the module that decided: all criteria at fault where
all must hold, the cheapest where one is enough. Where the next module then decides, it
goes on with that one. What is found is put into the case and decided again, and what
is not needed is taken out again: so a set that is told was seen to work, and none of
it can be left out. Where one statement alone does it, that is the set. Not on the hot
path. Not here: the edits for one criterion (`levers`).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from services.evaluator.core.decide import decide
from services.evaluator.core.edits import Edit, Edits, Stated, put_in
from services.evaluator.core.guideline import (
    AllOf,
    AnyOf,
    Criterion,
    GuidelineModule,
    Rule,
)
from services.evaluator.core.levers import lever, reached
from services.evaluator.core.library import compiled
from services.evaluator.core.model import (
    Case,
    Decided,
    MachineMayDecide,
    Outcome,
    Verdict,
)
from services.evaluator.core.supposing import Supposing

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
) -> Counterfactual | None:
    """Return what would have turned an item round; none where it was not decided."""
    trial = _Trial(case, item, modules, may_decide)
    before = trial.verdict(())
    if not isinstance(before, Decided):
        return None
    upheld = before.outcome is Outcome.UPHELD
    goal = Outcome.OVERTURNED if upheld else Outcome.UPHELD
    steps, beyond = _search(trial, before, goal)
    steps = _needed(trial, steps, goal) if trial.gives(steps, goal) else ()
    if len(edits_of(steps)) != 1:
        steps = _alone(trial, before, goal) or steps
    if not steps and not beyond:
        beyond = tuple(change.criterion for change in before.would_change)
    return Counterfactual(
        item=item, outcome=goal, steps=steps, beyond=() if steps else beyond
    )


class _Trial:
    """A case that is decided again with edits put in."""

    def __init__(
        self,
        case: Case,
        item: str,
        modules: tuple[GuidelineModule, ...],
        may_decide: MachineMayDecide,
    ) -> None:
        self._case, self._item = case, item
        self._modules, self._may_decide = modules, may_decide
        self._by_id = {module.id: module for module in modules}
        self._said: dict[Edits, Mapping[str, Verdict]] = {}

    def verdict(self, edits: Edits) -> Verdict:
        """Return what is said of the item with the edits put in."""
        return self._verdicts(edits)[self._item]

    def gives(self, steps: Steps, goal: Outcome) -> bool:
        """Return whether the item comes out as wanted with all steps taken."""
        verdict = self.verdict(edits_of(steps))
        return isinstance(verdict, Decided) and verdict.outcome is goal

    def supposing(self, module: str) -> Supposing:
        """Return the item before one module, to be asked about."""
        decided = (v for v in self._verdicts(()).values() if isinstance(v, Decided))
        return Supposing(
            self._case,
            item=self._item,
            module=self._by_id[module],
            library=compiled(self._modules),
            outcomes={v.number: v.outcome for v in decided},
        )

    def _verdicts(self, edits: Edits) -> Mapping[str, Verdict]:
        if edits not in self._said:
            edited = put_in(self._case, edits, item=self._item)
            verdicts = decide(
                edited.case,
                modules=self._modules,
                may_decide=self._may_decide,
                resolved=edited.resolved,
            )
            self._said[edits] = {verdict.number: verdict for verdict in verdicts}
        return self._said[edits]


def _search(
    trial: _Trial, before: Decided, goal: Outcome
) -> tuple[Steps, tuple[str, ...]]:
    """Return steps, and the criteria that none was found for."""
    steps: Steps = ()
    verdict: Verdict = before
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
        return min(ways, key=lambda way: (len(way[1]), len(edits_of(way[0]))))

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


def _needed(trial: _Trial, steps: Steps, goal: Outcome) -> Steps:
    """Return the steps without any edit that can be left out."""
    for edit in edits_of(steps):
        fewer = _without(steps, edit)
        if trial.gives(fewer, goal):
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


def _alone(trial: _Trial, before: Decided, goal: Outcome) -> Steps:
    """Return the one statement that does it alone, if there is one."""
    supposing = trial.supposing(before.module)
    rule = AllOf(supposing.module.criteria)
    wanted = goal is Outcome.OVERTURNED
    for fact in supposing.facts_asked(rule, ()):
        for value in (True, False):
            edits = (Stated(fact=fact, value=value),)
            if not reached(rule, supposing, edits, goal=wanted):
                continue
            step = Step(criteria=_turned(supposing, rule, edits), edits=edits)
            if trial.gives((step,), goal):
                return (step,)
    return ()


def _turned(supposing: Supposing, rule: Rule, edits: Edits) -> tuple[str, ...]:
    """Return the criteria whose answer the edits change."""
    before = {f.criterion: f.answer for f in supposing.examine(rule, ())}
    after = {f.criterion: f.answer for f in supposing.examine(rule, edits)}
    names = dict.fromkeys((*before, *after))
    return tuple(name for name in names if before.get(name) is not after.get(name))
