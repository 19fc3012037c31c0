"""The evaluator's shell: one function for each event consumed, each pure.

Each takes the event and where the case stood before it, and returns the events that
follow. What a decision is, is the core's; reading and writing is the ledger's.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import structlog

from services.evaluator.core.decide import decide
from services.evaluator.core.guideline import GuidelineModule
from services.evaluator.core.model import (
    Case,
    Held,
    MachineMayDecide,
    Outcome,
    Referred,
    Resolution,
    Verdict,
)
from services.evaluator.human import cite, contradiction, with_necessity_sentence
from services.evaluator.standing import Standing
from services.evaluator.translation import (
    numbers,
    to_case,
    to_event,
    to_human_decision,
    to_started,
)
from shared.events import Event
from shared.events._base import Envelope
from shared.events.case_closed import CaseClosed
from shared.events.case_received import CaseReceived
from shared.events.case_terminated import CaseTerminated
from shared.events.case_withdrawn import CaseWithdrawn
from shared.events.item_closed import ItemClosed
from shared.events.review_completed import ReviewCompleted
from shared.events.review_declined import ReviewDeclined

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """The guideline modules in force, which items a machine may decide, whose code."""

    modules: tuple[GuidelineModule, ...]
    may_decide: MachineMayDecide
    code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The events that follow, and whether the case stays open for a person."""

    events: tuple[Event, ...] = ()
    keep: bool = False


def verdicts_on(
    case: Case, library: Library, resolved: dict[str, Resolution]
) -> tuple[Verdict, ...]:
    """Decide a case; where a module itself fails, refer every item to a reviewer."""
    try:
        return decide(
            case,
            modules=library.modules,
            may_decide=library.may_decide,
            resolved=resolved,
        )
    except Exception as error:  # noqa: BLE001 - a person decides what the code cannot
        log.error(  # noqa: TRY400 - the traceback of a core may hold record text
            "evaluation failed",
            case_number=case.case_number,
            error=type(error).__name__,
        )
        return tuple(
            Referred(
                number=item.number,
                reason="evaluation-failed",
                explanation="The machine could not evaluate this case.",
            )
            for item in case.items
            if item.number not in resolved
        )


def on_case_received(
    event: CaseReceived, envelope: Envelope, *, library: Library, digest: str
) -> Answer:
    """Decide the case and tell one event for each disputed item."""
    case = to_case(event)
    verdicts = verdicts_on(case, library, {})
    events = (
        to_started(event, case, digest=digest, code=library.code),
        *(_told(verdict, case, library, envelope) for verdict in verdicts),
    )
    return Answer(events=events, keep=_open(verdicts))


def on_review_completed(
    event: ReviewCompleted,
    envelope: Envelope,
    *,
    library: Library,
    before: Standing | None,
) -> Answer:
    """Take a reviewer's decision on a referred item, and let held items follow."""
    refusal = _refusal(event, library, before)
    if refusal is not None or before is None:
        reason, explanation = refusal or ("unknown", "")
        declined = ReviewDeclined(
            case_number=event.case_number,
            item=event.item,
            reason=reason,
            explanation=explanation,
        )
        return Answer(events=(declined,))
    outcome = Outcome(event.outcome)
    completed = event.model_copy(
        update={"completed_on": event.completed_on or envelope.time.date()}
    )
    decision = to_human_decision(
        completed,
        governing_date=before.case.governing_date,
        guideline_line=cite(event.citations),
        rationale=with_necessity_sentence(event),
        code=library.code,
    )
    resolution = {event.item: Resolution(outcome=outcome)}
    followers = _followers(before, resolution, library, envelope)
    return Answer(events=(decision, *followers), keep=True)


def on_case_terminated(
    event: CaseTerminated,
    envelope: Envelope,
    *,
    library: Library,
    before: Standing | None,
) -> Answer:
    """Close the items that were authorized, or the case where none is named."""
    if not event.items:
        closed = CaseClosed(
            case_number=event.case_number,
            reason="treatment-authorized",
            closed_on=event.authorized_on,
        )
        return Answer(events=(closed,), keep=before is not None)
    items = tuple(
        ItemClosed(
            case_number=event.case_number,
            item=item,
            reason="treatment-authorized",
            closed_on=event.authorized_on,
        )
        for item in event.items
    )
    if before is None or before.closed:
        return Answer(events=items)
    resolution = dict.fromkeys(event.items, Resolution(outcome=None))
    followers = _followers(before, resolution, library, envelope)
    return Answer(events=(*items, *followers), keep=True)


def on_case_withdrawn(event: CaseWithdrawn, *, before: Standing | None) -> Answer:
    """Close the case: nothing more is decided in it."""
    closed = CaseClosed(
        case_number=event.case_number, reason="withdrawn", closed_on=event.withdrawn_on
    )
    return Answer(events=(closed,), keep=before is not None)


def _told(verdict: Verdict, case: Case, library: Library, envelope: Envelope) -> Event:
    return to_event(
        verdict,
        case_number=case.case_number,
        time=envelope.time,
        code=library.code,
    )


def _open(verdicts: Sequence[Verdict]) -> bool:
    return any(isinstance(v, Referred | Held) for v in verdicts)


def _refusal(
    event: ReviewCompleted, library: Library, before: Standing | None
) -> tuple[str, str] | None:
    if before is None:
        return "not-referred", f"No item of case {event.case_number} awaits a reviewer."
    if before.closed:
        return "case-closed", f"Case {event.case_number} is closed."
    verdicts = verdicts_on(before.case, library, dict(before.resolved))
    if event.item not in numbers(verdicts, Referred):
        return (
            "not-referred",
            f"Item {event.item} of case {event.case_number} awaits no reviewer.",
        )
    return contradiction(event)


def _followers(
    before: Standing,
    resolution: dict[str, Resolution],
    library: Library,
    envelope: Envelope,
) -> tuple[Event, ...]:
    """Return what becomes of held items, now that more items are resolved."""
    earlier = verdicts_on(before.case, library, dict(before.resolved))
    now = verdicts_on(before.case, library, {**before.resolved, **resolution})
    said = {v.number: v for v in earlier}
    return tuple(
        _told(v, before.case, library, envelope)
        for v in now
        if isinstance(said.get(v.number), Held) and v != said[v.number]
    )
