"""Events to the core's values, and the core's verdicts to events.

The names of fields are the same on both sides; pydantic moves them across.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from pydantic import TypeAdapter

from services.evaluator.core.decide import heading
from services.evaluator.core.model import Case, Decided, Held, Referred, Verdict
from services.evaluator.starting import started
from shared.events import Event
from shared.events.case_received import CaseReceived
from shared.events.evaluation_started import EvaluationStarted, ItemHeading
from shared.events.item_decided import ItemDecided
from shared.events.item_held import ItemHeld
from shared.events.item_referred import ItemReferred
from shared.events.review_completed import ReviewCompleted

HUMAN_REVIEW = "human-review"

_CASE = TypeAdapter(Case)


def to_case(event: CaseReceived) -> Case:
    """Return the case as the core sees it."""
    return _CASE.validate_python(event.model_dump())


def to_started(
    event: CaseReceived, case: Case, *, digest: str, code: str | None
) -> EvaluationStarted:
    """Return what letters needs of the case: headings, dates, summary, reviewer.

    `digest` is that of the record which the event was.
    """
    guidelines = {i.number: i.claims_administrator_guideline for i in event.items}
    headings: list[ItemHeading] = []
    for item in case.items:
        words = heading(item)
        headings.append(
            ItemHeading(
                number=words.number,
                request=words.request,
                original=words.original,
                authorized=words.authorized,
                remainder=words.remainder,
                claims_administrator_guideline=guidelines[item.number],
            )
        )
    return started(event, tuple(headings), digest=digest, code=code)


def to_event(
    verdict: Verdict, *, case_number: str, time: datetime, code: str | None
) -> Event:
    """Return the event that tells one verdict of the machine."""
    match verdict:
        case Decided():
            fields = _fields(verdict) | {
                "item": verdict.number,
                "case_number": case_number,
                "decided_by": "machine",
                "decided_on": time.date(),
                "code": code,
            }
            return ItemDecided.model_validate(fields, from_attributes=True)
        case Referred():
            fields = _fields(verdict) | {
                "item": verdict.number,
                "case_number": case_number,
                "referred_on": time.date(),
                "code": code,
            }
            return ItemReferred.model_validate(fields, from_attributes=True)
        case Held():
            return ItemHeld(
                case_number=case_number, item=verdict.number, awaits=verdict.awaits
            )


def _fields(verdict: Decided | Referred) -> dict[str, Any]:
    """Return its fields as they are; what is in them is read by name."""
    return {name: getattr(verdict, name) for name in type(verdict).__slots__}


def to_human_decision(
    review: ReviewCompleted,
    *,
    governing_date: date,
    guideline_line: str,
    rationale: str,
    code: str | None,
) -> ItemDecided:
    """Return the decision that a reviewer made."""
    overturned = review.outcome == "overturned"
    return ItemDecided(
        case_number=review.case_number,
        item=review.item,
        outcome=review.outcome,
        necessity=1.0 if overturned else 0.0,
        module=HUMAN_REVIEW,
        governing_date=governing_date,
        citations=review.citations,
        guideline_line=guideline_line,
        rationale=rationale,
        decided_by="human",
        reviewer=review.reviewer,
        decided_on=review.completed_on,
        code=code,
    )


def numbers(verdicts: Sequence[Verdict], kind: type[Verdict]) -> frozenset[str]:
    """Return the numbers of the items with this kind of verdict."""
    return frozenset(v.number for v in verdicts if isinstance(v, kind))
