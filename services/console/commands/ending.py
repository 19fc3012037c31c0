"""`imr withdraw` and `imr authorize`: how a dispute ends without a determination."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated

import typer

from services.console.commands.options import (
    TIMEOUT_S,
    AsJson,
    CaseArgument,
    Timeout,
    Wait,
)
from services.console.exits import answering, leave

On = Annotated[
    datetime | None,
    typer.Option("--on", formats=["%Y-%m-%d"], help="The day, if not today."),
]


def withdraw(
    *,
    case: CaseArgument,
    on: On = None,
    wait: Wait = False,
    timeout: Timeout = TIMEOUT_S,
    as_json: AsJson = False,
) -> None:
    """Tell that the applicant withdrew a case: nothing more is decided in it."""
    body = {"withdrawn_on": on and on.date().isoformat()}
    _tell(case, "application-withdrawn", body, wait=wait, timeout=timeout, json=as_json)


def authorize(
    *,
    case: CaseArgument,
    item: Annotated[
        list[str] | None,
        typer.Option(metavar="N", help="An item; may be repeated. Without: all."),
    ] = None,
    on: On = None,
    wait: Wait = False,
    timeout: Timeout = TIMEOUT_S,
    as_json: AsJson = False,
) -> None:
    """Tell that disputed treatment was authorized: items, or the whole case, close."""
    body = {"items": item, "authorized_on": on and on.date().isoformat()}
    _tell(case, "treatment-authorized", body, wait=wait, timeout=timeout, json=as_json)


def _tell(
    case: str,
    kind: str,
    body: Mapping[str, object],
    *,
    wait: bool,
    timeout: float,
    json: bool,
) -> None:
    with answering():
        from services.console.case_events import Told, tell  # noqa: PLC0415 - package
        from services.console.cases import case_number_of  # noqa: PLC0415
        from services.console.cluster import run  # noqa: PLC0415

        told = Told(kind=kind, body={"case_number": case_number_of(case), **body})
        leave(run(tell(told, wait=wait, seconds=timeout, as_json=json)))
