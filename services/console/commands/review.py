"""`imr review` and `imr assign-reviewer`: what a reviewer does."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import typer

from services.console.commands.options import (
    TIMEOUT_S,
    AsJson,
    CaseArgument,
    Licensure,
    Specialty,
    Timeout,
    Wait,
)
from services.console.exits import answering, leave


class Outcome(StrEnum):
    """How a reviewer may decide."""

    UPHELD = "upheld"
    OVERTURNED = "overturned"


def review(  # noqa: PLR0913 - one argument is one option
    *,
    case: Annotated[
        str | None, typer.Argument(metavar="[CASE]", help="The case number.")
    ] = None,
    item: Annotated[
        str | None, typer.Option(metavar="N", help="The item to complete.")
    ] = None,
    outcome: Annotated[
        Outcome | None, typer.Option(help="Whether the denial stands.")
    ] = None,
    rationale: Annotated[
        str | None,
        typer.Option(metavar="TEXT|@FILE|-", help="The reasons, for the letter."),
    ] = None,
    cite: Annotated[
        list[str] | None,
        typer.Option(
            metavar="DOCUMENT|EDITION|LOCATOR",
            help='As in "MTUS|2009|page 23"; may be repeated.',
        ),
    ] = None,
    licensure: Licensure = None,
    specialty: Specialty = None,
    completed_on: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="The day of the review, if not today."),
    ] = None,
    wait: Wait = False,
    timeout: Timeout = TIMEOUT_S,
    as_json: AsJson = False,
) -> None:
    """List what waits for a reviewer, or complete the review of one item.

    Without CASE: every case that waits for a person. With CASE: its referred items,
    with what the machine found. With --item: decide that item; --outcome,
    --rationale, --licensure and --specialty are then needed.
    """
    with answering():
        from services.console import cases, reviewing  # noqa: PLC0415 - see the package
        from services.console.case_events import tell  # noqa: PLC0415
        from services.console.cluster import run  # noqa: PLC0415

        given = {
            "item": item,
            "outcome": outcome and outcome.value,
            "rationale": rationale,
            "citations": cite,
            "licensure": licensure,
            "specialties": specialty,
            "completed_on": completed_on and completed_on.date().isoformat(),
        }
        reviewing.check_options(given, case=case)
        if case is None:
            leave(run(cases.show_waiting(as_json=as_json)))
            return
        number = cases.case_number_of(case)
        if item is None:
            leave(run(cases.show_referred(number, as_json=as_json)))
            return
        told = reviewing.completed(given, case_number=number)
        leave(run(tell(told, wait=wait, seconds=timeout, as_json=as_json)))


def assign_reviewer(
    *,
    case: CaseArgument,
    licensure: Licensure = None,
    specialty: Specialty = None,
    wait: Wait = False,
    timeout: Timeout = TIMEOUT_S,
    as_json: AsJson = False,
) -> None:
    """Assign the reviewer of record, without whom no letter is issued.

    Needs at least one --licensure and one --specialty; a reviewer has no name here.
    """
    with answering():
        from services.console import cases, reviewing  # noqa: PLC0415 - see the package
        from services.console.case_events import tell  # noqa: PLC0415
        from services.console.cluster import run  # noqa: PLC0415

        told = reviewing.assigned(
            cases.case_number_of(case), licensure=licensure, specialties=specialty
        )
        leave(run(tell(told, wait=wait, seconds=timeout, as_json=as_json)))
