"""`imr impact`: what a change of the guidelines does to past items."""

from typing import Annotated

import typer

from services.console.commands.options import AsJson
from services.console.exits import answering, leave


def impact(
    *,
    more: Annotated[
        list[str] | None,
        typer.Argument(metavar="[FILE]...", help="More files, after --cases FILE."),
    ] = None,
    cases: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FILE...",
            help="Applications or published letters; may be repeated.",
        ),
    ] = None,
    module: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="A guideline module to try."),
    ] = None,
    ref: Annotated[
        str | None,
        typer.Option(metavar="GITREF", help="The revision to compare with."),
    ] = None,
    fail_on_flips: Annotated[
        bool, typer.Option("--fail-on-flips", help="End with 1 if an item flips.")
    ] = False,
    as_markdown: Annotated[
        bool, typer.Option("--markdown", help="Print tables in Markdown.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Show which past items would come out differently, and why.

    With --module, from the guidelines here to the same with that module added, or in
    the place of its namesake. With --ref, from that revision to what is here. Prints
    the overturn rate before and after, and for each flip the answers that differ.
    """
    with answering():
        from services.console import impact_asking  # noqa: PLC0415 - see the package

        leave(
            impact_asking.show_impact(
                [*(cases or ()), *(more or ())],
                module=module,
                ref=ref,
                as_json=as_json,
                as_markdown=as_markdown,
                fail_on_flips=fail_on_flips,
            )
        )
