"""`imr export`, `imr verify`, `imr replay-case`: one case and its records."""

from pathlib import Path
from typing import Annotated

import typer

from services.console.commands.options import AsJson, CaseArgument
from services.console.exits import answering, leave

SUFFIX = ".json"

CaseOrFile = Annotated[
    str,
    typer.Argument(metavar="CASE|FILE", help="A case number, or a file of imr export."),
]


def export(
    *,
    case: CaseArgument,
    output: Annotated[
        str | None,
        typer.Option("--output", "-o", metavar="FILE", help="Else standard output."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write one case to a file: its records from all topics, chain, decision, letter.

    The file has digests for each field of each record and for itself: imr verify FILE
    names a byte that was changed. It holds medical text: keep it as such.
    """
    with answering():
        from services.console import exporting  # noqa: PLC0415 - see the package
        from services.console.cluster import run  # noqa: PLC0415

        leave(run(exporting.export(case, output=output, as_json=as_json)))


def verify(
    *,
    target: CaseOrFile,
    form: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="The form of the letter (LETTERS_FORM), where it is your own.",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Recompute a case from its records and compare, byte for byte.

    Of a file, first every byte of it. Then, of file or case: that the case follows from
    the application, decisions and letter made again, digests, and the chain that the
    determination closes. What other code made is asked of that code, from the git
    history. Ends with 1 where something is broken, and with 5 where nothing is, but
    nothing vouches for a decision or the letter either: the code that it names is not
    in the history, or its form is not at hand.
    """
    with answering():
        from services.console import verify_told  # noqa: PLC0415 - see the package
        from services.console.cluster import run  # noqa: PLC0415

        path = Path(target)
        if path.exists() or path.suffix == SUFFIX:
            leave(verify_told.verify_one_file(path, form_file=form, as_json=as_json))
        else:
            leave(run(verify_told.verify_case(target, form_file=form, as_json=as_json)))


def replay_case(
    *,
    target: CaseOrFile,
    ref: Annotated[
        str | None,
        typer.Option(
            metavar="GITREF",
            help="The revision that decided then; else found by the code named.",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Decide a past case again, with the modules of then and with those of now.

    Shows for each item what was recorded, what the code of then says again, what the
    code of now says, and how answers and rationale differ. Ends with 1 where an item
    comes out differently now. Needs the git history, unless the modules are the same.
    """
    with answering():
        from services.console import replaying  # noqa: PLC0415 - see the package
        from services.console.cluster import run  # noqa: PLC0415

        path = Path(target)
        if path.exists() or path.suffix == SUFFIX:
            leave(replaying.replay_file(path, ref=ref, as_json=as_json))
        else:
            leave(run(replaying.replay_case(target, ref=ref, as_json=as_json)))
