"""The HTTP door of letters: determinations as JSON or as text, by Accept."""

from http import HTTPStatus
from typing import Annotated

from fastapi import FastAPI, Header, Path
from fastapi.responses import JSONResponse, PlainTextResponse, Response
from redis.asyncio import Redis

from services.letters.core.join import Open
from services.letters.kept import Ended, OpenCase, read_kept
from shared.events._base import CASE_NUMBER
from shared.events.determination_issued import DeterminationIssued
from shared.http import problem
from shared.messaging.state import read_case


def add_routes(app: FastAPI, *, redis: Redis, partitions: int) -> None:
    """Add `GET /determinations/{case_number}`."""

    @app.get(
        "/determinations/{case_number}",
        response_model=DeterminationIssued,
        responses={
            200: {"content": {"text/plain": {}}},
            404: {"description": "No such case, or nothing issued yet"},
        },
        tags=["determinations"],
    )
    async def determination(
        case_number: Annotated[str, Path(pattern=CASE_NUMBER)],
        accept: Annotated[str, Header()] = "application/json",
    ) -> Response:
        """Return the determination of a case: JSON, or the letter as text/plain."""
        kept = await read_case(
            redis, service="letters", case_number=case_number, partitions=partitions
        )
        return answer(kept, case_number=case_number, accept=accept)


def answer(kept: bytes | None, *, case_number: str, accept: str) -> Response:
    """Return what is kept of a case as an HTTP answer."""
    match read_kept(kept):
        case Ended(value=bytes(value)):
            if _prefers_text(accept):
                letter = DeterminationIssued.model_validate_json(value).letter
                return PlainTextResponse(letter)
            return Response(value, media_type="application/json")
        case Ended(reason=reason):
            return problem(
                HTTPStatus.GONE,
                code="case-closed",
                detail=f"Case {case_number} ended without a determination: {reason}.",
                case_number=case_number,
                reason=reason,
            )
        case OpenCase(log=()):
            return problem(
                HTTPStatus.NOT_FOUND,
                code="unknown-case",
                detail=f"No decision of case {case_number} has arrived here.",
                case_number=case_number,
            )
        case OpenCase() as case:
            found = case.progress()
            return _waiting(case_number, found.open_items, found.reviewer)


def _waiting(
    case_number: str, items: tuple[Open, ...], reviewer: int | None
) -> JSONResponse:
    waits = [
        {
            "item": item.number,
            "waits_for": item.waits_for.value,
            "since": item.since.isoformat(),
        }
        for item in items
    ]
    return problem(
        HTTPStatus.NOT_FOUND,
        code="not-issued-yet",
        detail=f"Case {case_number} is open: its letter waits.",
        case_number=case_number,
        waits=waits,
        reviewer_assigned=reviewer is not None,
    )


def _prefers_text(accept: str) -> bool:
    """Say whether text/plain comes before JSON (by q, then by order)."""
    best: tuple[float, str] = (-1.0, "application/json")
    for part in accept.split(","):
        media, *params = (word.strip().lower() for word in part.split(";"))
        quality = next((_number(p[2:]) for p in params if p.startswith("q=")), 1.0)
        if media in {"text/plain", "text/*", "application/json", "*/*"}:
            best = max(best, (quality, media), key=lambda pair: pair[0])
    return best[1].startswith("text/")


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
