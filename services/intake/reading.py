"""From the bytes of a record or an HTTP body to an event, or to every reason why not.

All three doors read through here, so that they give the same answers. Types are strict
(`"true"` is no truth value), unknown fields are dropped, of a repeated key the last
counts. Nothing here raises because of the bytes, and no reason holds a value of them.
Not here: whether a readable application is eligible (`services.intake.core`).
"""

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any, TypeAlias, cast

import orjson
from pydantic import ValidationError

from services.intake.checking import flaws
from services.intake.core.model import Application, ItemDates, Reason
from services.intake.core.normalise import is_case_number
from services.intake.core.screening import screen
from services.intake.explaining import broken_by, explain, limited, names_of
from shared.events import Event, events_by_type
from shared.events.application_submitted import ApplicationSubmitted
from shared.events.application_withdrawn import ApplicationWithdrawn
from shared.events.review_completed import ReviewCompleted
from shared.events.reviewer_assigned import ReviewerAssigned
from shared.events.treatment_authorized import TreatmentAuthorized
from shared.messaging.topics import APPLICATIONS, MEBIBYTE

MOST_BYTES = MEBIBYTE
SCHEMA_VERSION = 1
BYTE_ORDER_MARK = b"\xef\xbb\xbf"

Upstream: TypeAlias = (
    ApplicationSubmitted
    | ApplicationWithdrawn
    | ReviewCompleted
    | ReviewerAssigned
    | TreatmentAuthorized
)

_VERSIONED = re.compile(r"(imr\.[a-z-]+\.v)([0-9]{1,9})", re.ASCII)
_CASE_NUMBER_IN_BYTES = re.compile(
    rb'"case_number"\s*:\s*"([A-Z]{2}[0-9]{2}-[0-9]{7})"'
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadEvent:
    """An event as upstream meant it."""

    event: Upstream
    type_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unreadable:
    """Why the bytes are no usable event, and what could be learned from them.

    `poison` is what cannot be decoded as an event at all. `type_name` is set only where
    it is a type that we know, `case_number` only where the bytes hold a valid one.
    """

    reasons: tuple[Reason, ...]
    poison: bool
    case_number: str | None = None
    type_name: str | None = None


def read(
    record_value: bytes | None,
    *,
    type_name: str | None,
    received_on: date | None = None,
) -> ReadEvent | Unreadable:
    """Return the event in the bytes, or every reason why there is none.

    Without a type it is taken as an application. With `received_on`, an application of
    which only a part can be read is screened as far as that part goes.
    """
    body = (record_value or b"").removeprefix(BYTE_ORDER_MARK)
    name = ApplicationSubmitted.type_name() if type_name is None else type_name
    event_type = upstream_events().get(name)
    if event_type is None:
        return _poison(_unknown_type(name), body=body)
    unfit = _unfit(body)
    if unfit is not None:
        return _poison(unfit, body=body, type_name=name)
    try:
        raw = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        return _poison(_not_json(error.pos), body=body, type_name=name)
    if not isinstance(raw, dict):
        return _poison(_NOT_AN_OBJECT, body=body, type_name=name)
    if _is_later_version(raw):
        return _poison(_LATER_SCHEMA, body=body, type_name=name)
    return _typed(body, raw, event_type, received_on)


def application_of(event: ApplicationSubmitted, *, received_on: date) -> Application:
    """Return what screening looks at, of an application that came on this day."""
    return Application(
        case_number=event.case_number,
        received_on=received_on,
        application_received=event.application_received or received_on,
        date_of_injury=event.date_of_injury,
        ur_denial_date=event.ur_denial_date,
        ur_decision_served=event.ur_decision_served,
        date_assigned=event.date_assigned,
        decision_date=event.decision_date,
        signed=event.signed,
        ur_decision_attached=event.ur_decision_attached,
        ur_decision=event.ur_decision,
        liability_disputed=event.liability_disputed,
        items=tuple(
            ItemDates(
                requested_on=item.requested_on, date_of_service=item.date_of_service
            )
            for item in event.items
        ),
    )


@cache
def upstream_events() -> dict[str, type[Event]]:
    """Return the events that upstream may send, by type."""
    return {
        name: event
        for name, event in events_by_type().items()
        if event.topic == APPLICATIONS
    }


def _typed(
    body: bytes, raw: dict[str, Any], event_type: type[Event], received_on: date | None
) -> ReadEvent | Unreadable:
    name = event_type.type_name()
    try:
        event = event_type.model_validate_json(body, strict=True)
    except ValidationError as error:
        details = error.errors(include_input=False, include_url=False)
        if not details[0]["loc"]:
            return _poison(_TOO_DEEP, body=body, type_name=name)
        reasons = explain(details, raw=raw, known_names=names_of(event_type))
        if event_type is ApplicationSubmitted:
            reasons += _of_readable_part(raw, broken_by(details), received_on)
    else:
        upstream = cast("Upstream", event)
        reasons = limited(flaws(upstream, raw=raw))
        if not reasons:
            return ReadEvent(event=upstream, type_name=name)
        reasons += _screened(event, frozenset(), received_on)
    return Unreadable(
        reasons=reasons, poison=False, case_number=_case_number(raw), type_name=name
    )


def _of_readable_part(
    raw: dict[str, Any], broken: frozenset[str], received_on: date | None
) -> tuple[Reason, ...]:
    """Return what else is wrong: broken fields get a stand-in and count as unread."""
    stand_ins = ApplicationSubmitted.examples[0]
    whole = raw.keys() & (ApplicationSubmitted.model_fields.keys() - broken)
    part = {name: raw[name] for name in whole}
    part |= {name: stand_ins[name] for name in broken & stand_ins.keys()}
    event = ApplicationSubmitted.model_validate_json(orjson.dumps(part), strict=True)
    found = limited(flaws(event, raw=part))
    return found + _screened(event, broken, received_on)


def _screened(
    event: Event, broken: frozenset[str], received_on: date | None
) -> tuple[Reason, ...]:
    if not isinstance(event, ApplicationSubmitted) or received_on is None:
        return ()
    application = application_of(event, received_on=received_on)
    unread: dict[str, Any] = dict.fromkeys(broken & {*Application.__slots__})
    if "items" in unread:
        unread["items"] = ()
    return screen(replace(application, **unread))


def _case_number(raw: dict[str, Any]) -> str | None:
    stated = raw.get("case_number")
    return stated if isinstance(stated, str) and is_case_number(stated) else None


def _is_later_version(raw: dict[str, Any]) -> bool:
    version = raw.get("schema_version")
    return isinstance(version, int | float) and version > SCHEMA_VERSION


def _unfit(body: bytes) -> Reason | None:
    if len(body) > MOST_BYTES:
        return _TOO_LARGE
    return None if body.strip() else _EMPTY


def _poison(reason: Reason, *, body: bytes, type_name: str | None = None) -> Unreadable:
    found = {match.decode() for match in _CASE_NUMBER_IN_BYTES.findall(body)}
    return Unreadable(
        reasons=(reason,),
        poison=True,
        case_number=found.pop() if len(found) == 1 else None,
        type_name=type_name,
    )


def _unknown_type(name: str) -> Reason:
    version = _VERSIONED.fullmatch(name)
    if version and f"{version[1]}1" in upstream_events() and int(version[2]) > 1:
        return _LATER_TYPE
    known = ", ".join(sorted(upstream_events()))
    return Reason(
        code="unknown-event-type",
        message=f"The event type is not one that is read here: {known}.",
        field="ce_type",
    )


def _not_json(position: int) -> Reason:
    return Reason(
        code="not-json",
        message=f"The body is not JSON in UTF-8; it breaks at character {position}.",
    )


_TOO_LARGE = Reason(
    code="too-large", message=f"The body is larger than {MOST_BYTES} bytes."
)
_EMPTY = Reason(code="empty-body", message="The body is empty.")
_TOO_DEEP = Reason(
    code="not-json", message="The body is JSON that is nested too deeply."
)
_NOT_AN_OBJECT = Reason(
    code="not-an-object", message="The body is JSON, but should be an object."
)
_LATER_SCHEMA = Reason(
    code="future-schema-version",
    message=f"The schema version is later than {SCHEMA_VERSION}.",
    field="schema_version",
)
_LATER_TYPE = Reason(
    code="future-schema-version",
    message="The event type is known, but its version is later than 1.",
    field="ce_type",
)
