"""`imr submit`."""

from typing import Annotated

import typer

from services.console.commands.options import TIMEOUT_S, AsJson, Timeout, Wait
from services.console.exits import answering, leave


def submit(
    *,
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE...", help="JSON, JSON Lines or a JSON list; - is stdin."
        ),
    ],
    kind: Annotated[
        str | None,
        typer.Option(
            "--type",
            metavar="TYPE",
            help="What the files hold, if not applications: application-withdrawn, "
            "treatment-authorized, review-completed, reviewer-assigned. A document's "
            "own field `type` goes first.",
        ),
    ] = None,
    wait: Wait = False,
    timeout: Timeout = TIMEOUT_S,
    as_json: AsJson = False,
) -> None:
    """Submit applications, and other events of cases, to the line.

    Each document is validated and screened as on every other door; what is fit is
    sent, what is not is refused with every reason. Ends with 1 if any was refused.

    With --wait, the outcome of each is followed: issued (the determination), waits
    (for a reviewer), closed, rejected, withheld, declined, too-late.
    """
    with answering():
        from services.console.cluster import run  # noqa: PLC0415 - see the package
        from services.console.submitting import Order  # noqa: PLC0415
        from services.console.submitting import submit as send  # noqa: PLC0415

        order = Order(
            paths=tuple(files), kind=kind, wait=wait, seconds=timeout, as_json=as_json
        )
        leave(run(send(order)))
