"""Decide a case: one verdict for each item, siblings considered.

The items of a case are decided together, those that others lean on first. For each: the
gates, which can only refuse; the guideline modules that speak about it on its day, the
least favourable of them deciding where a request asks several things at once; and where
none speaks, a reviewer, or the general standard if a machine may decide everything.
An item that leans on a referred one is held. Not here: any question a guideline asks.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import assert_never

from services.evaluator.core.docket import Docket, Matter, read_docket
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.inquiry import Inquiry, Sibling
from services.evaluator.core.judge import asking_of, judge, turned_with
from services.evaluator.core.lexicon import fold
from services.evaluator.core.library import Library, compiled
from services.evaluator.core.model import (
    Case,
    Decided,
    DisputedItem,
    Finding,
    Heading,
    Held,
    MachineMayDecide,
    Outcome,
    Referred,
    Resolution,
    Verdict,
)
from services.evaluator.core.modified import remaining, split
from services.evaluator.core.outcome import examine
from services.evaluator.core.quantity import read_amount

NOT_COVERED = "not-covered"
NO_EDITION = "no-edition-in-force"
HUMAN_DECIDES = "human-decides"
EXPLANATIONS = {
    NOT_COVERED: "No guideline module covers this treatment.",
    NO_EDITION: "No edition of a guideline for this treatment is in force on this day.",
    HUMAN_DECIDES: "A machine may not decide; the findings are given for the reviewer.",
}


def decide(
    case: Case,
    *,
    modules: tuple[GuidelineModule, ...],
    may_decide: MachineMayDecide = MachineMayDecide.UNCOVERED,
    resolved: Mapping[str, Resolution] | None = None,
) -> tuple[Verdict, ...]:
    """Return a verdict for each item that is not resolved, in the items' order."""
    library = compiled(modules)
    docket = read_docket(case, library=library)
    settled = dict(resolved or {})
    verdicts: dict[int, Verdict] = {}
    for index in docket.order:
        if docket.matters[index].item.number not in settled:
            verdicts[index] = _verdict(
                docket, index, library, may_decide, settled, verdicts
            )
    return tuple(verdicts[index] for index in sorted(verdicts))


def heading(item: DisputedItem) -> Heading:
    """Return what the letter prints above an item."""
    modified = split(item)
    if modified is None:
        return Heading(number=item.number, request=item.request)
    asked = item.quantity or read_amount(fold(modified.original)).quantity
    return Heading(
        number=item.number,
        request=item.request,
        original=modified.original,
        authorized=modified.authorized,
        remainder=remaining(modified, asked=asked).words,
    )


def _verdict(
    docket: Docket,
    index: int,
    library: Library,
    may_decide: MachineMayDecide,
    settled: Mapping[str, Resolution],
    verdicts: Mapping[int, Verdict],
) -> Verdict:
    matter = docket.matters[index]
    siblings, awaits = _siblings(docket, index, settled, verdicts)
    if awaits and may_decide is not MachineMayDecide.NONE:
        return Held(number=matter.item.number, awaits=awaits)
    inquiry = docket.inquiry(index, siblings=siblings)
    decided = _decided(matter, inquiry, library)
    match may_decide:
        case MachineMayDecide.NONE:
            return _referred(matter, inquiry, library, decided)
        case MachineMayDecide.UNCOVERED:
            return decided or _referred(matter, inquiry, library, None)
        case MachineMayDecide.ALL:
            general = judge(library.general, inquiry, library)
            return decided or general or _referred(matter, inquiry, library, None)
        case _:
            assert_never(may_decide)


def _siblings(
    docket: Docket,
    index: int,
    settled: Mapping[str, Resolution],
    verdicts: Mapping[int, Verdict],
) -> tuple[tuple[Sibling, ...], tuple[str, ...]]:
    """Return the other items, and the numbers of those that are awaited."""
    siblings: list[Sibling] = []
    awaits: list[str] = []
    for other, matter in enumerate(docket.matters):
        if other == index:
            continue
        sibling = Sibling(number=matter.item.number, request=matter.request)
        if other in docket.follows[index]:
            sibling = _informed(sibling, settled, verdicts.get(other))
            if sibling.outcome is None and not sibling.authorized:
                awaits.append(sibling.number)
        siblings.append(sibling)
    return tuple(siblings), tuple(awaits)


def _informed(
    sibling: Sibling, settled: Mapping[str, Resolution], verdict: Verdict | None
) -> Sibling:
    if resolution := settled.get(sibling.number):
        return replace(
            sibling,
            outcome=resolution.outcome,
            authorized=resolution.outcome is None,
        )
    if isinstance(verdict, Decided):
        return replace(sibling, outcome=verdict.outcome)
    return sibling


def _decided(matter: Matter, inquiry: Inquiry, library: Library) -> Decided | None:
    """Return the decision of a gate that refuses, else that of the guidelines."""
    for gate in matter.gates:
        refused = judge((gate,), inquiry, library)
        if refused and refused.outcome is Outcome.UPHELD and refused.findings:
            beyond = judge(matter.modules, inquiry, library)
            return turned_with(refused, [beyond] if beyond else [])
    return judge(matter.modules, inquiry, library)


def _referred(
    matter: Matter, inquiry: Inquiry, library: Library, decided: Decided | None
) -> Referred:
    """Hand the item to a reviewer, with what the machine found."""
    if decided:
        reason, module, findings = HUMAN_DECIDES, decided.module, decided.findings
    else:
        reason = NO_EDITION if matter.other_editions else NOT_COVERED
        module, findings = None, _found_anyway(matter, inquiry, library)
    return Referred(
        number=inquiry.item.number,
        reason=reason,
        explanation=EXPLANATIONS[reason],
        module=module,
        findings=findings,
    )


def _found_anyway(
    matter: Matter, inquiry: Inquiry, library: Library
) -> tuple[Finding, ...]:
    """Return what gates and the general standard found; a reviewer will weigh it."""
    return tuple(
        finding
        for module in (*matter.gates, *library.general)
        for finding in examine(library.asked[module.id], asking_of(module, inquiry))
    )
