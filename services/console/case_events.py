"""What may be told about a case after its application, one event for each command.

Checked as on every door, and against where the case is, before anything is sent.
"""

from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import orjson

from services.console.admission import Refused, understand
from services.console.cases import not_known
from services.console.cluster import open_cluster
from services.console.documents import Document
from services.console.exits import Exit, Stop
from services.console.following import following
from services.console.pursuit import Sent
from services.console.read import CaseView, case_view
from services.console.screen import say, say_json
from services.console.sending import open_sender
from services.console.submitting import tell_outcome, tell_pending
from services.console.telling import reason_json, reason_line, sent_json
from services.evaluator.human import contradiction
from services.intake.reading import Upstream
from shared.events.review_completed import ReviewCompleted


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What is told about a case: the type of the event, and its body."""

    kind: str
    body: Mapping[str, Any]
    may_be_told: Callable[[CaseView], None] | None = None


async def tell(told: Told, *, wait: bool, seconds: float, as_json: bool) -> Exit:
    """Publish what is told about a case; raises Stop where it cannot be true."""
    now = datetime.now(UTC)
    event = checked(told, now)
    async with AsyncExitStack() as stack:
        cluster = await stack.enter_async_context(open_cluster())
        view = await case_view(cluster, event.case_number)
        _raise_if_over(view)
        if told.may_be_told is not None:
            told.may_be_told(view)
        follow = None
        if wait:
            follow = await stack.enter_async_context(following(cluster))
            await follow.look([event.case_number])
        sender = await stack.enter_async_context(open_sender(cluster))
        (position,) = await sender.send([event], time=now)
        sent = Sent(event=event, position=position)
        if follow is None:
            _tell_sent(sent, as_json=as_json)
            return Exit.OK
        follow.expect(sent)
        async for outcome in follow.outcomes(seconds=seconds):
            tell_outcome(outcome, None, as_json=as_json)
            return Exit.NO if outcome.refused else Exit.OK
        tell_pending(sent, None, seconds=seconds, as_json=as_json)
        return Exit.LATE


def checked(told: Told, now: datetime) -> Upstream:
    """Return the event; raises Stop with every reason why there is none."""
    content = orjson.dumps(
        {k: v for k, v in told.body.items() if v not in (None, [], ())}
    )
    document = Document(file="", line=None, content=content)
    found = understand(document, kind=told.kind, received_on=now.date())
    if isinstance(found, Refused):
        lines = (reason_line(reason_json(r)) for r in found.reasons)
        raise Stop("\n".join(("Refused, not sent.", *lines)), code=Exit.NO)
    event = found.event
    if isinstance(event, ReviewCompleted) and (against := contradiction(event)):
        code, words = against
        raise Stop(f"Refused, not sent.\n    {code}: {words}", code=Exit.NO)
    return event


def waits_for_review(item: str) -> Callable[[CaseView], None]:
    """Return a check that an item of a case waits for a reviewer."""

    def check(view: CaseView) -> None:
        waiting = [i.number for i in view.for_review]
        if item in waiting:
            return
        which = f"waiting are {', '.join(waiting)}" if waiting else "none does"
        raise Stop(
            f"Expected an item of case {view.case_number} that waits for a reviewer, "
            f"found item {item}; {which}.",
            code=Exit.NO,
            advice=f"See them with imr review {view.case_number}.",
        )

    return check


def _raise_if_over(view: CaseView) -> None:
    if view.stands == "unknown":
        raise not_known(view.case_number)
    if view.stands in {"issued", "closed"}:
        raise Stop(
            f"Case {view.case_number} is over: {view.stands}. Nothing was sent.",
            code=Exit.NO,
            advice=f"See it with imr case {view.case_number}.",
        )


def _tell_sent(sent: Sent, *, as_json: bool) -> None:
    if as_json:
        say_json(sent_json(None, sent, outcome="sent"))
        return
    say(f"{sent.event.case_number}: sent, {sent.position}")
