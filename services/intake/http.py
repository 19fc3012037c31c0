"""The HTTP door of intake: the same validation, 202 once Kafka has the record.

Every refusal is an RFC 9457 problem with all reasons at once. What is accepted here is
a record of `imr.applications.v1` and runs down the same line as any other.
"""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Annotated, Any

import orjson
from fastapi import FastAPI, Path, Request
from fastapi.responses import JSONResponse

from services.intake.core.accept import accept
from services.intake.core.model import Reason, Rejected
from services.intake.door import Door
from services.intake.publishing import hash_of
from services.intake.reading import (
    MOST_BYTES,
    ReadEvent,
    Unreadable,
    application_of,
    read,
)
from shared.events._base import CASE_NUMBER, Event
from shared.events.application_submitted import ApplicationSubmitted
from shared.events.application_withdrawn import ApplicationWithdrawn
from shared.events.review_completed import ReviewCompleted
from shared.events.reviewer_assigned import ReviewerAssigned
from shared.events.treatment_authorized import TreatmentAuthorized
from shared.http import problem

CASE_EVENTS: dict[str, type[Event]] = {
    "withdrawal": ApplicationWithdrawn,
    "authorizations": TreatmentAuthorized,
    "reviews": ReviewCompleted,
    "reviewer": ReviewerAssigned,
}
"""What may be told about a case: the path's last word, and the event it becomes."""

CaseNumberInPath = Annotated[str, Path(pattern=CASE_NUMBER)]


def add_routes(app: FastAPI, door: Door) -> None:
    """Add `POST /applications` and the doors for what happens to a case later."""
    answers: dict[int | str, dict[str, Any]] = {
        202: {"description": "Kafka has it"},
        400: {"description": "Not JSON, or not an object"},
        409: {"description": "The case number is taken by another application"},
        413: {"description": f"Larger than {MOST_BYTES} bytes"},
        422: {"description": "Invalid or not eligible, with every reason"},
        429: {"description": "Too many wait for Kafka"},
        503: {"description": "Kafka did not acknowledge; send it again"},
    }

    definitions = _shared_definitions(app)

    def described(kind: type[Event]) -> dict[str, Any]:
        schema = kind.model_json_schema(ref_template="#/components/schemas/{model}")
        definitions.update(schema.pop("$defs", {}))
        example = kind.examples[0]
        content = {"application/json": {"schema": schema, "example": example}}
        return {"requestBody": {"required": True, "content": content}}

    @app.post(
        "/applications",
        status_code=202,
        responses=answers,
        openapi_extra=described(ApplicationSubmitted),
        tags=["applications"],
    )
    async def submit(request: Request) -> JSONResponse:
        """Submit an application. The same one again gives the same answer."""
        body = await _body(request)
        return body if isinstance(body, JSONResponse) else await _submit(body, door)

    for word, kind in CASE_EVENTS.items():
        app.post(
            f"/cases/{{case_number}}/{word}",
            status_code=202,
            responses=answers,
            openapi_extra=described(kind),
            tags=["cases"],
            name=kind.__name__,
        )(_about_case(kind, door))


def _shared_definitions(app: FastAPI) -> dict[str, Any]:
    """Return where to put schemas that bodies refer to, so that the document has them.

    FastAPI collects the schemas of typed bodies only; ours are read by hand.
    """
    definitions: dict[str, Any] = {}
    make = app.openapi

    def openapi() -> dict[str, Any]:
        document = make()
        parts = document.setdefault("components", {})
        parts.setdefault("schemas", {}).update(definitions)
        return document

    app.openapi = openapi  # type: ignore[method-assign]
    return definitions


def _about_case(
    kind: type[Event], door: Door
) -> Callable[[Request, str], Awaitable[JSONResponse]]:
    async def told(request: Request, case_number: CaseNumberInPath) -> JSONResponse:
        body = await _body(request)
        if isinstance(body, JSONResponse):
            return body
        now = datetime.now(UTC)
        found = read(_named(body, case_number), type_name=kind.type_name())
        if isinstance(found, Unreadable):
            return _refused(found.reasons, found.case_number, poison=found.poison)
        if found.event.case_number != case_number:
            other = Reason(
                code="other-case",
                message="The body names another case than the path.",
                field="case_number",
            )
            return _refused((other,), case_number)
        return await door.publish(found.event, time=now)

    told.__doc__ = kind.__doc__
    return told


def _named(body: bytes, case_number: str) -> bytes:
    """Return the body with the path's case number where it names none."""
    try:
        content = orjson.loads(body or b"{}")
    except orjson.JSONDecodeError:
        return body
    if not isinstance(content, dict):
        return body
    try:
        return orjson.dumps({"case_number": case_number, **content})
    except TypeError:  # nested too deeply: reading it says so
        return body


async def _submit(body: bytes, door: Door) -> JSONResponse:
    now = datetime.now(UTC)
    name = ApplicationSubmitted.type_name()
    found = read(body, type_name=name, received_on=now.date())
    if isinstance(found, Unreadable):
        return _refused(found.reasons, found.case_number, poison=found.poison)
    event = _application(found)
    known = await door.known(event.case_number)
    verdict = accept(
        application_of(event, received_on=now.date()),
        known=known,
        content_hash=hash_of(event),
    )
    if isinstance(verdict, Rejected):
        return _refused(
            verdict.reasons, event.case_number, disposition=verdict.disposition
        )
    return await door.publish(event, time=now)


def _application(found: ReadEvent) -> ApplicationSubmitted:
    if not isinstance(found.event, ApplicationSubmitted):  # pragma: no cover - by type
        raise TypeError("read as an application")
    return found.event


async def _body(request: Request) -> bytes | JSONResponse:
    """Return the body, or a problem as soon as it is known to be too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            return problem(
                HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
                code="too-large",
                detail=f"The body is larger than {MOST_BYTES} bytes.",
            )
    return bytes(body)


def _refused(
    reasons: tuple[Reason, ...],
    case_number: str | None,
    *,
    poison: bool = False,
    disposition: str = "rejected",
) -> JSONResponse:
    codes = {reason.code for reason in reasons}
    status = HTTPStatus.UNPROCESSABLE_ENTITY
    if "case-number-conflict" in codes:
        status = HTTPStatus.CONFLICT
    elif poison:
        status = HTTPStatus.BAD_REQUEST
    return problem(
        status,
        code=disposition,
        detail=f"{len(reasons)} reason(s): {', '.join(sorted(codes))}.",
        case_number=case_number,
        reasons=[
            {
                "code": reason.code,
                "message": reason.message,
                "field": reason.field,
                "regulation": reason.regulation,
            }
            for reason in reasons
        ],
    )
