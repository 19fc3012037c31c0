"""`imr rebuild`: what services keep in Valkey, checked against Kafka or rebuilt."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from services.console.commands.options import TIMEOUT_S, AsJson
from services.console.exits import Exit, Stop, answering, leave


class Service(StrEnum):
    """A service that keeps something."""

    INTAKE = "intake"
    EVALUATOR = "evaluator"
    LETTERS = "letters"


def rebuild(
    *,
    check: Annotated[
        bool, typer.Option("--check", help="Only compare, and change nothing.")
    ] = False,
    service: Annotated[
        Service | None, typer.Option(help="Only this one; else all, in order.")
    ] = None,
    yes: Annotated[
        bool, typer.Option("--yes", help="Do not ask before it is forgotten.")
    ] = False,
    timeout: Annotated[
        float,
        typer.Option(
            metavar="SECONDS", min=0.1, help="How long it may stand still meanwhile."
        ),
    ] = TIMEOUT_S,
    as_json: AsJson = False,
) -> None:
    """Rebuild what services keep in Valkey from Kafka, or check it with --check.

    Services may run, and must run to rebuild; nothing is published by it. Ends with 1
    where a key is missing, extra or different: it is told by its case number only.
    """
    with answering():
        from services.console import rebuilding  # noqa: PLC0415 - see the package
        from services.console.cluster import run  # noqa: PLC0415

        services = [one.value for one in Service if service in (None, one)]
        if check:
            leave(run(rebuilding.check(services, as_json=as_json)))
            return
        if not yes:
            _ask(services)
        leave(run(rebuilding.rebuild(services, patience=timeout, as_json=as_json)))


def _ask(services: list[str]) -> None:
    names = ", ".join(services)
    if not sys.stdin.isatty():
        raise Stop(
            f"What {names} keep would be forgotten: confirm with --yes.",
            code=Exit.USAGE,
        )
    if not typer.confirm(f"Forget what {names} keep, and rebuild it?", err=True):
        raise Stop("Nothing was changed.", code=Exit.NO)
