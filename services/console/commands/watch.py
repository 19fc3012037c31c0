"""`imr watch`."""

from typing import Annotated

import typer

from services.console.commands.options import AsJson
from services.console.exits import answering


def watch(
    *,
    case: Annotated[
        str | None, typer.Option(metavar="CASE", help="Only events of this case.")
    ] = None,
    from_beginning: Annotated[
        bool, typer.Option("--from-beginning", help="Begin with all there is.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show the events of all topics as they happen; Ctrl-C ends it.

    One line each: time, topic, type, case, item, outcome or codes of reasons. No word
    of a medical record is shown.
    """
    with answering():
        from services.console import watching  # noqa: PLC0415 - see the package
        from services.console.cases import case_number_of  # noqa: PLC0415
        from services.console.cluster import run  # noqa: PLC0415

        number = None if case is None else case_number_of(case)
        run(
            watching.watch(
                case_number=number, from_beginning=from_beginning, as_json=as_json
            )
        )
