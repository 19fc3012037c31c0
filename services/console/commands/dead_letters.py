"""`imr dead-letters`, `imr dead-letter`, `imr redrive`."""

from pathlib import Path
from typing import Annotated

import typer

from services.console.commands.options import TIMEOUT_S, AsJson, Timeout
from services.console.exits import Exit, Stop, answering, leave

Position = Annotated[
    str,
    typer.Argument(
        metavar="POSITION", help="As listed: intake.accept-applications.dlq/0/17."
    ),
]


def dead_letters(
    *,
    fingerprint: Annotated[
        str | None, typer.Option(help="List those of one kind, one by one.")
    ] = None,
    left: Annotated[
        bool, typer.Option("--left", help="Leave out those that were sent again.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """List what services put aside, by kind: where, why, how many, since when.

    No value of a record is shown. A dead letter stays where it is after a redrive; one
    that failed again has a younger one.
    """
    with answering():
        from services.console import dead_letters as told  # noqa: PLC0415 - see the package
        from services.console.cluster import run  # noqa: PLC0415

        leave(run(told.list_dead(fingerprint=fingerprint, left=left, as_json=as_json)))


def dead_letter(
    position: Position,
    *,
    out: Annotated[
        Path | None,
        typer.Option(help="Write its bytes here; they may hold a medical record."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show one dead letter: its headers, and names and types of its fields."""
    with answering():
        from services.console import dead_letters as told  # noqa: PLC0415 - see the package
        from services.console.cluster import run  # noqa: PLC0415

        leave(run(told.show_dead(position, out=out, as_json=as_json)))


def redrive(  # noqa: PLR0913 - one argument is one option
    position: Annotated[
        str | None, typer.Argument(metavar="[POSITION]", help="One dead letter.")
    ] = None,
    *,
    fingerprint: Annotated[
        str | None, typer.Option(help="All dead letters of one kind.")
    ] = None,
    value: Annotated[
        Path | None, typer.Option(help="Send these bytes in the place of its own.")
    ] = None,
    why: Annotated[
        str, typer.Option(metavar="CODE", help="A ticket or code: it becomes a header.")
    ] = "",
    by: Annotated[
        str | None, typer.Option(metavar="LOGIN", help="Who does it, if not you.")
    ] = None,
    elsewhere: Annotated[
        bool,
        typer.Option(
            "--mended-elsewhere",
            help="A setting or form was mended: try once more. Needs --why.",
        ),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Say what would be sent, send nothing.")
    ] = False,
    yes: Annotated[
        bool, typer.Option("--yes", help="Do not ask before all of a kind are sent.")
    ] = False,
    timeout: Timeout = TIMEOUT_S,
    as_json: AsJson = False,
) -> None:
    """Take dead letters back to their topic, and wait until an effect is seen.

    Mended bytes are read here first, as their service would read them. What failed
    twice is not sent again unless its bytes or the service's code have changed, or you
    say that something else was mended.
    """
    with answering():
        from services.console import redrive_told  # noqa: PLC0415 - see the package
        from services.console.cluster import run  # noqa: PLC0415

        if (position is None) == (fingerprint is None):
            raise Stop("Expected a POSITION or --fingerprint, one.", code=Exit.USAGE)
        if value is not None and position is None:
            raise Stop("--value mends one dead letter: name it.", code=Exit.USAGE)
        mandate = redrive_told.mandate(
            value=value, by=by, why=why, seconds=timeout, elsewhere=elsewhere
        )
        leave(
            run(
                redrive_told.tell(
                    position=position,
                    fingerprint=fingerprint,
                    mandate=mandate,
                    dry_run=dry_run,
                    yes=yes,
                    as_json=as_json,
                )
            )
        )
