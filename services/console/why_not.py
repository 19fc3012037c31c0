"""What would have changed an outcome, for a case whose application is at hand.

Only where the machine decides the item as it was decided: by the same edition of the
module, with the same outcome. Pure. Not here: the search (`core.counterfactual`).
"""

from dataclasses import dataclass

from services.console.why import CLOSED, WhyCase, WhyItem
from services.evaluator.core.counterfactual import Counterfactual, counterfactual
from services.evaluator.core.decide import decide
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import (
    Case,
    Decided,
    MachineMayDecide,
    Outcome,
    Resolution,
)

BY_A_PERSON = "a person decided it, not a guideline module"
NOT_DECIDED = "it is not decided"
NO_APPLICATION = "the application is not at hand any more"
OTHER_LIBRARY = (
    "the guidelines here are not those that decided it; "
    "a statement that works here might not have worked then"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyNot:
    """The other outcome and the way to it, or in words why none is told."""

    found: Counterfactual | None = None
    problem: str = ""


def why_not(
    item: WhyItem,
    *,
    told: WhyCase,
    case: Case | None,
    modules: tuple[GuidelineModule, ...],
    may_decide: MachineMayDecide,
) -> WhyNot:
    """Return what would have given one item of a case the other outcome."""
    if item.decided_by is None:
        return WhyNot(problem=NOT_DECIDED)
    if not item.by_machine:
        return WhyNot(problem=BY_A_PERSON)
    if case is None:
        return WhyNot(problem=NO_APPLICATION)
    resolved = _resolved(told)
    verdicts = decide(case, modules=modules, may_decide=may_decide, resolved=resolved)
    again = next((v for v in verdicts if v.number == item.number), None)
    if not isinstance(again, Decided) or not _same(again, item):
        return WhyNot(problem=OTHER_LIBRARY)
    found = counterfactual(
        case,
        item=item.number,
        modules=modules,
        may_decide=may_decide,
        resolved=resolved,
    )
    return WhyNot(found=found)


def _same(again: Decided, item: WhyItem) -> bool:
    return (again.outcome.value, again.module, again.module_hash) == (
        item.outcome,
        item.module,
        item.module_hash,
    )


def _resolved(told: WhyCase) -> dict[str, Resolution]:
    """Return the items that were resolved outside the machine."""
    resolved: dict[str, Resolution] = {}
    for item in told.items:
        if item.outcome == CLOSED:
            resolved[item.number] = Resolution(outcome=None)
        elif item.decided_by and not item.by_machine:
            resolved[item.number] = Resolution(outcome=Outcome(item.outcome))
    return resolved
