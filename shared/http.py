"""The door every service has: health for probes, metrics for ops, problems for errors.

Not here: what a service answers (its own `http.py`).
"""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse, Response
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from redis.exceptions import RedisError
from starlette.exceptions import HTTPException

RETRY_AFTER = {"Retry-After": "5"}
PROBLEM_JSON = "application/problem+json"


def problem(
    status: HTTPStatus,
    *,
    detail: str,
    code: str,
    headers: dict[str, str] | None = None,
    **members: Any,  # noqa: ANN401 - RFC 9457 extension members are any JSON
) -> JSONResponse:
    """Return an RFC 9457 problem; `code` makes its type, members extend it."""
    body = {
        "type": f"urn:imr:problem:{code}",
        "title": status.phrase,
        "status": int(status),
        "detail": detail,
        **members,
    }
    return JSONResponse(body, int(status), headers, media_type=PROBLEM_JSON)


def make_app(
    *,
    title: str,
    alive: Callable[[], bool],
    ready: Callable[[], bool],
    assembled: Callable[[], bool],
) -> FastAPI:
    """Return an app with `/health/live`, `/health/ready` and `/metrics`.

    Until it is assembled it answers 503 to all else; every error is a problem.
    """
    app = FastAPI(title=title, version="1", openapi_url="/openapi.json")
    _answer_errors(app, assembled)

    @app.get("/health/live", tags=["health"])
    async def live() -> JSONResponse:
        """Say whether the consume loop still runs."""
        return _probe(up=alive())

    @app.get("/health/ready", tags=["health"])
    async def is_ready() -> JSONResponse:
        """Say whether this process can take work now."""
        return _probe(up=ready())

    @app.get("/metrics", tags=["health"], include_in_schema=False)
    async def metrics() -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return app


def _answer_errors(app: FastAPI, assembled: Callable[[], bool]) -> None:
    @app.exception_handler(Exception)
    async def unexpected(request: Request, error: Exception) -> JSONResponse:
        return problem(
            HTTPStatus.INTERNAL_SERVER_ERROR,
            code="unexpected",
            detail=f"{request.method} failed: {type(error).__name__}",
        )

    @app.exception_handler(HTTPException)
    async def refused(_request: Request, error: HTTPException) -> JSONResponse:
        if error.status_code == HTTPStatus.NOT_FOUND and not assembled():
            return problem(
                HTTPStatus.SERVICE_UNAVAILABLE,
                code="starting",
                detail="Kafka or Valkey is not there yet. Try again later.",
                headers=RETRY_AFTER,
            )
        status = HTTPStatus(error.status_code)
        headers = dict(error.headers or {})
        return problem(status, code="http", detail=str(error.detail), headers=headers)

    @app.exception_handler(RedisError)
    @app.exception_handler(TimeoutError)
    async def away(_request: Request, error: Exception) -> JSONResponse:
        return problem(
            HTTPStatus.SERVICE_UNAVAILABLE,
            code="view-away",
            detail=f"Valkey does not answer ({type(error).__name__}). Try again later.",
            headers=RETRY_AFTER,
        )

    @app.exception_handler(RequestValidationError)
    async def invalid(_request: Request, error: RequestValidationError) -> JSONResponse:
        where = [".".join(map(str, found["loc"])) for found in error.errors()]
        return problem(
            HTTPStatus.UNPROCESSABLE_ENTITY,
            code="invalid-request",
            detail=f"Not of the expected form: {', '.join(where)}.",
        )


def _probe(*, up: bool) -> JSONResponse:
    status = HTTPStatus.OK if up else HTTPStatus.SERVICE_UNAVAILABLE
    return JSONResponse({"up": up}, int(status))
