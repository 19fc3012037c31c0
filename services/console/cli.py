"""The `imr` command: which commands there are. What they do is imported when called."""

import logging
import sys
from collections.abc import Callable
from io import TextIOWrapper

import structlog
import typer

from services.console.commands.case import case, letter
from services.console.commands.dead_letters import dead_letter, dead_letters, redrive
from services.console.commands.decide import decide, import_published
from services.console.commands.ending import authorize, withdraw
from services.console.commands.impact import impact
from services.console.commands.rebuild import rebuild
from services.console.commands.review import assign_reviewer, review
from services.console.commands.submit import submit
from services.console.commands.watch import watch
from services.console.commands.why import why
from services.console.exits import EXIT_CODES

HELP = """\
Independent Medical Review on Kafka, from the operator's seat.

Kafka and Valkey are found by KAFKA_BOOTSTRAP_SERVERS and REDIS_URL (and the other
variables in .env.example); where these are not set, at the local stack of `make up`.
"""

PANELS: dict[str, tuple[Callable[..., None], ...]] = {
    "Cases": (submit, case, letter, why, watch),
    "What a person tells": (review, assign_reviewer, withdraw, authorize),
    "What was put aside": (dead_letters, dead_letter, redrive),
    "What services keep": (rebuild,),
    "Without Kafka": (decide, impact, import_published),
}


def make_app() -> typer.Typer:
    """Return the command with all its commands."""
    app = typer.Typer(
        name="imr",
        help=HELP,
        epilog=f"Exit codes: {EXIT_CODES}",
        no_args_is_help=True,
        add_completion=False,
        # A traceback of theirs shows local variables, which may hold a record.
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    for panel, commands in PANELS.items():
        for command in commands:
            app.command(rich_help_panel=panel)(command)
    return app


app = make_app()


def main() -> None:
    """Run the command that was given."""
    # What clients and services log is told by the command itself, in words.
    logging.disable(logging.CRITICAL)
    silent = structlog.make_filtering_bound_logger(logging.CRITICAL)
    structlog.configure(wrapper_class=silent)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    app()
