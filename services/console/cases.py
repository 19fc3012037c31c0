"""One case on the screen: where it is, its letter, its events, what awaits a person."""

from typing import Any

import orjson
from aiokafka.errors import KafkaError

from services.console.cluster import Cluster, open_cluster
from services.console.exits import Exit, Stop
from services.console.read import CaseView, case_view, open_cases
from services.console.screen import moment, say, say_json, say_table
from services.console.telling import (
    case_json,
    item_json,
    item_words,
    reason_line,
)
from services.intake.core.normalise import normalise_case_number
from shared.event_line import event_line, facts_of
from shared.messaging.records import Record
from shared.messaging.topics import REJECTIONS

COLUMNS = ("item", "request", "stands", "since")


def case_number_of(text: str) -> str:
    """Return a case number as the line writes it; raises Stop if it is none."""
    if (found := normalise_case_number(text)) is not None:
        return found
    raise Stop(
        "Expected a case number: two letters and two digits, a dash, seven digits, "
        f"as in CM16-0219557; found {text!r}.",
        code=Exit.USAGE,
    )


def not_known(case_number: str) -> Stop:
    """Return the answer for a case that nobody here has heard of."""
    return Stop(
        f"Case {case_number} is not known here.",
        code=Exit.NO,
        advice="Submit its application with imr submit FILE.",
    )


async def show_case(case_number: str, *, as_json: bool) -> Exit:
    """Print where a case is, and why it was rejected if it was."""
    async with open_cluster() as cluster:
        view = await case_view(cluster, case_number)
        rejections = [body_of(r) for r in await _rejections(cluster, case_number)]
    if view.stands == "unknown" and not rejections:
        raise not_known(case_number)
    if as_json:
        say_json({**case_json(view), "rejections": rejections})
    else:
        _say_case(view, rejections)
    return Exit.NO if view.stands == "unknown" else Exit.OK


async def show_letter(case_number: str, *, as_json: bool) -> Exit:
    """Print the letter of a case, or its determination as JSON; raises Stop."""
    async with open_cluster() as cluster:
        view = await case_view(cluster, case_number)
    issued = view.determination
    if view.stands == "unknown":
        raise not_known(case_number)
    if issued is None:
        raise Stop(
            f"Case {case_number} has no letter: {_headline(view)}.",
            code=Exit.NO,
            advice=f"What it waits for: imr case {case_number}",
        )
    if as_json:
        say_json(orjson.loads(issued.to_json()))
    else:
        print(issued.letter, end="" if issued.letter.endswith("\n") else "\n")
    return Exit.OK


async def show_events(case_number: str, *, as_json: bool) -> Exit:
    """Print the events of a case from all topics, in the order of time."""
    # aiokafka is slow to import, and the other views do without.
    from services.console.topics import events_of  # noqa: PLC0415

    async with open_cluster() as cluster:
        records = await events_of(cluster, case_number)
    if not records:
        raise not_known(case_number)
    for record in records:
        say_event(record, as_json=as_json)
    return Exit.OK


def say_event(record: Record, *, as_json: bool) -> None:
    """Print one record in one line: when, where, and what may be told of it."""
    kind, body = record.header("ce_type") or "", body_of(record)
    if (code := record.header("x-error")) is not None:
        kind, body = "dead-letter", {**_case_of(record, body), "reason": code}
    if as_json:
        at = {"time": record.recorded_at.isoformat(), "record": record.position}
        say_json({**at, "topic": record.topic, **facts_of(kind, body)})
        return
    say(f"{moment(record.recorded_at)}  {event_line(record.topic, kind, body)}")


async def show_waiting(*, as_json: bool) -> Exit:
    """Print every case that waits for a person, oldest first."""
    async with open_cluster() as cluster:
        views = [view async for view in open_cases(cluster) if _awaits_person(view)]
    views.sort(key=lambda v: min((str(i.since) for i in v.for_review), default=""))
    if as_json:
        for view in views:
            say_json(case_json(view))
        return Exit.OK
    if not views:
        say("No case waits for a reviewer.")
        return Exit.OK
    say_table(("case", "waits for", "since", "why"), map(_waiting_row, views))
    say("Its items: imr review CASE. A reviewer of record: imr assign-reviewer CASE.")
    return Exit.OK


async def show_referred(case_number: str, *, as_json: bool) -> Exit:
    """Print the items of a case that wait for a reviewer, and why."""
    async with open_cluster() as cluster:
        view = await case_view(cluster, case_number)
    if view.stands == "unknown":
        raise not_known(case_number)
    if as_json:
        items = [item_json(item, request=True) for item in view.for_review]
        say_json({"case_number": case_number, "items": items})
    elif not view.for_review:
        say(f"No item of case {case_number} waits for a reviewer: {_headline(view)}.")
    for item in () if as_json else view.for_review:
        say(f"item {item.number}: {item.request}")
        say(f"    {item.reason}: {item.explanation}")
    return Exit.OK if view.for_review else Exit.NO


def body_of(record: Record) -> dict[str, Any]:
    """Return the body of a record; empty if it is no JSON object."""
    try:
        body = orjson.loads(record.value or b"")
    except orjson.JSONDecodeError:
        return {}
    return body if isinstance(body, dict) else {}


def _case_of(record: Record, body: dict[str, Any]) -> dict[str, Any]:
    key = (record.key or b"").decode(errors="replace")
    return {"case_number": body.get("case_number") or key}


async def _rejections(cluster: Cluster, case_number: str) -> tuple[Record, ...]:
    from services.console.topics import events_of  # noqa: PLC0415 - as above

    try:
        return await events_of(cluster, case_number, topics=(REJECTIONS,))
    except KafkaError:
        return ()


def _say_case(view: CaseView, rejections: list[dict[str, Any]]) -> None:
    say(f"Case {view.case_number}: {_headline(view)}")
    if view.application:
        say(f"application: {view.application}")
    if view.items:
        say(f"reviewer of record: {'yes' if view.reviewer_assigned else 'not yet'}")
        rows = (
            (
                item.number,
                item.request,
                item_words(item).partition(": ")[2],
                moment(item.since) if item.since else "",
            )
            for item in view.items
        )
        say_table(COLUMNS, rows)
    for rejection in rejections:
        say(f"{rejection.get('disposition')}: {rejection.get('record')}")
        for reason in rejection.get("reasons", ()):
            say(reason_line(reason))


def _headline(view: CaseView) -> str:
    words = {
        "unknown": "not accepted",
        "received": "accepted; the evaluator has not taken it up yet",
        "closed": f"closed without a determination ({view.closed_because})",
        "withheld": "complete, but its letter must not be issued: see letters' log",
    }
    if view.determination is not None:
        issued = view.determination
        return f"issued on {issued.decision_date}: {issued.outcome}"
    if view.stands != "open":
        return words[view.stands]
    if view.lacks_reviewer_of_record:
        return "decided; the letter waits for a reviewer of record"
    number = sum(1 for item in view.items if item.waits_for)
    return f"open; {number} of {len(view.items)} items wait"


def _awaits_person(view: CaseView) -> bool:
    return bool(view.for_review) or view.lacks_reviewer_of_record


def _waiting_row(view: CaseView) -> tuple[str, str, str, str]:
    if not view.for_review:
        return view.case_number, "reviewer of record", "", ""
    items = ", ".join(item.number for item in view.for_review)
    since = min(item.since for item in view.for_review if item.since)
    reasons = ", ".join(dict.fromkeys(i.reason or "" for i in view.for_review))
    return view.case_number, f"review of item {items}", moment(since), reasons
