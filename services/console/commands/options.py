"""Options that several commands share, so that they read and behave the same."""

from typing import Annotated, TypeAlias

import typer

CaseArgument: TypeAlias = Annotated[
    str,
    typer.Argument(metavar="CASE", help="The case number, as in CM16-0219557."),
]
AsJson: TypeAlias = Annotated[
    bool, typer.Option("--json", help="Print JSON, one line for each thing.")
]
Wait: TypeAlias = Annotated[
    bool,
    typer.Option("--wait", help="Follow what becomes of it, and show the outcome."),
]
Timeout: TypeAlias = Annotated[
    float,
    typer.Option(metavar="SECONDS", min=0.1, help="How long --wait waits."),
]
Licensure: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(metavar="STATE", help="A licence of the reviewer; may be repeated."),
]
Specialty: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME", help="A specialty of the reviewer; may be repeated."),
]

TIMEOUT_S = 60.0
