"""Why an item came out as it did: its criteria, answers, and the words behind them.

Pure: made of what letters keeps of a case. Not here: what would have changed it
(`why_not`), and how it is shown (`why_telling`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from services.letters.kept import Ended, OpenCase
from shared.events._base import Change, Finding, Reviewer
from shared.events.determination_issued import DeterminationIssued, DeterminedItem
from shared.events.evaluation_started import EvaluationStarted
from shared.events.item_decided import ItemDecided
from shared.events.item_held import ItemHeld
from shared.events.item_referred import ItemReferred

MACHINE = "machine"
CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyItem:
    """One item: its outcome, who decided it by which edition, and what was found.

    `outcome` may also be referred, held or closed; `note` then says why.
    """

    number: str
    request: str
    outcome: str
    decided_by: str | None = None
    reviewer: Reviewer | None = None
    module: str | None = None
    module_hash: str = ""
    governing_date: date | None = None
    guideline_line: str = ""
    findings: tuple[Finding, ...] = ()
    would_change: tuple[Change, ...] = ()
    rationale: str = ""
    note: str = ""

    @property
    def by_machine(self) -> bool:
        """Return whether the machine decided the item."""
        return self.decided_by == MACHINE


@dataclass(frozen=True, slots=True, kw_only=True)
class WhyCase:
    """A case with its items, and the texts that evidence was read from."""

    case_number: str
    summary: str
    items: tuple[WhyItem, ...]


def why(kept: OpenCase | Ended) -> WhyCase | None:
    """Return why the items of a case stand as they do; none before it is evaluated."""
    match kept:
        case Ended(value=bytes(value)):
            return _of_determination(DeterminationIssued.model_validate_json(value))
        case OpenCase():
            return _of_open(kept)
        case _:
            return None


def _of_determination(issued: DeterminationIssued) -> WhyCase:
    decided = (_decided(item, item.number, item.request) for item in issued.items)
    closed = (
        WhyItem(
            number=item.number, request=item.request, outcome=CLOSED, note=item.reason
        )
        for item in issued.closed_items
    )
    return WhyCase(
        case_number=issued.case_number,
        summary=issued.summary,
        items=tuple(sorted((*decided, *closed), key=lambda item: int(item.number))),
    )


def _of_open(kept: OpenCase) -> WhyCase | None:
    reached = kept.progress()
    if reached.started is None:
        return None
    started = kept.at(reached.started)
    if not isinstance(started, EvaluationStarted):  # pragma: no cover - never
        raise TypeError("a case starts with the start of its evaluation")
    return WhyCase(
        case_number=started.case_number,
        summary=started.summary,
        items=tuple(_open_items(kept, started)),
    )


def _open_items(kept: OpenCase, started: EvaluationStarted) -> Iterator[WhyItem]:
    reached = kept.progress()
    for heading in started.items:
        number, request = heading.number, heading.request
        if number in reached.decided:
            decided = kept.at(reached.decided[number])
            if isinstance(decided, ItemDecided):
                yield _decided(decided, number, request)
        elif number in reached.closed:
            yield WhyItem(number=number, request=request, outcome=CLOSED)
        else:
            yield _waiting(kept, number, request)


def _waiting(kept: OpenCase, number: str, request: str) -> WhyItem:
    for logged in reversed(kept.log):
        match logged.event:
            case ItemReferred(item=item) as referred if item == number:
                return WhyItem(
                    number=number,
                    request=request,
                    outcome="referred",
                    module=referred.module,
                    findings=referred.findings,
                    note=f"{referred.reason}: {referred.explanation}",
                )
            case ItemHeld(item=item, awaits=awaits) if item == number:
                return WhyItem(
                    number=number,
                    request=request,
                    outcome="held",
                    note=f"waits for item {', '.join(awaits)}",
                )
            case _:
                continue
    return WhyItem(number=number, request=request, outcome="not decided yet")


def _decided(item: DeterminedItem | ItemDecided, number: str, request: str) -> WhyItem:
    return WhyItem(
        number=number,
        request=request,
        outcome=item.outcome,
        decided_by=item.decided_by,
        reviewer=item.reviewer,
        module=item.module,
        module_hash=item.module_hash,
        governing_date=item.governing_date,
        guideline_line=item.guideline_line,
        findings=item.findings,
        would_change=item.would_change,
        rationale=item.rationale,
    )
