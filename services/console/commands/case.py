"""`imr case` and `imr letter`: one case, looked at."""

from typing import Annotated

import typer

from services.console.commands.options import AsJson, CaseArgument
from services.console.exits import answering, leave


def case(
    *,
    case: CaseArgument,
    events: Annotated[
        bool,
        typer.Option("--events", help="List its events from all topics instead."),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show where a case is, which items it waits for, and since when.

    Also whether a reviewer of record is assigned, and every rejection with its
    reasons. Ends with 1 if the case is not known, or was only rejected.
    """
    with answering():
        from services.console import cases  # noqa: PLC0415 - see the package
        from services.console.cluster import run  # noqa: PLC0415

        number = cases.case_number_of(case)
        show = cases.show_events if events else cases.show_case
        leave(run(show(number, as_json=as_json)))


def letter(*, case: CaseArgument, as_json: AsJson = False) -> None:
    """Print the determination letter of a case; with --json the determination.

    Ends with 1, and says what the case waits for, if it has no letter.
    """
    with answering():
        from services.console import cases  # noqa: PLC0415 - see the package
        from services.console.cluster import run  # noqa: PLC0415

        number = cases.case_number_of(case)
        leave(run(cases.show_letter(number, as_json=as_json)))
