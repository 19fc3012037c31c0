"""`imr decide` and `imr import-published`: work on files alone."""

from datetime import datetime
from typing import Annotated

import typer

from services.console.commands.options import AsJson
from services.console.exits import answering, leave


def decide(
    *,
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...",
            help="Applications or published letters, as JSON, JSON Lines or a list; "
            "- is stdin.",
        ),
    ],
    as_letter: Annotated[
        bool, typer.Option("--letter", "--text", help="Print the letters instead.")
    ] = False,
    on: Annotated[
        datetime | None,
        typer.Option(
            formats=["%Y-%m-%d"], help="The day on which they come in, if not today."
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Decide cases in this process: the whole line, without Kafka and Valkey.

    With --json, one line a case: case_number and items, each with number, request,
    outcome (upheld, overturned, referred), necessity (0 to 1), module, citations,
    findings, would_change and rationale; or case_number and rejected, the reasons.
    """
    with answering():
        from services.console import offline  # noqa: PLC0415 - see the package

        leave(offline.decide(files, on=on, as_json=as_json, as_letter=as_letter))


def import_published(
    *,
    file: Annotated[
        str,
        typer.Argument(metavar="FILE", help="Published letters, as JSON Lines, or -."),
    ],
    out: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Where to write; standard output if not."),
    ] = None,
) -> None:
    """Write the applications behind published letters, as JSON Lines.

    Only what an evaluator may see is taken over: no decision, no rationale. Ends with
    1 if a line is no published letter; the others are written all the same.
    """
    with answering():
        from services.console import offline  # noqa: PLC0415 - see the package

        leave(offline.import_published(file, out=out))
