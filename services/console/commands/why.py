"""`imr why`: the criteria, the answers, and what would have changed an outcome."""

from typing import Annotated

import typer

from services.console.commands.options import AsJson
from services.console.exits import Exit, Stop, answering, leave


def why(
    *,
    case: Annotated[
        str | None,
        typer.Argument(metavar="CASE", help="The case number, as in CM16-0219557."),
    ] = None,
    item: Annotated[
        str | None, typer.Argument(metavar="[ITEM]", help="Only this item.")
    ] = None,
    file: Annotated[
        str | None,
        typer.Option(
            metavar="FILE",
            help="Decide the cases of this file instead, without Kafka and Valkey: "
            "applications or published letters; - is stdin.",
        ),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Say why items came out as they did, and what would have changed it.

    For each criterion: the question, the answer, the citation, and the words of the
    record behind it, marked in their sentence. Then the facts that, stated in the
    application, would have given the other outcome: tried, and seen to do so.

    With --json, one line an item: criteria, would_change and counterfactual, whose
    edits are each a path of the application and a value.
    """
    with answering():
        from services.console import why_asking  # noqa: PLC0415 - see the package

        if file is not None:
            leave(why_asking.why_of_file(file, case=case, item=item, as_json=as_json))
            return
        if case is None:
            raise Stop("A CASE or --file FILE is needed.", code=Exit.USAGE)
        from services.console.cluster import run  # noqa: PLC0415

        leave(run(why_asking.why_of_case(case, item=item, as_json=as_json)))
