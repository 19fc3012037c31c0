"""The commands behind the Makefile: `python -m stack <command>`.

Only words in and words out; the work is done in the modules beside this one.
"""

import argparse
import json
import shutil
import signal
import sys
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from types import FrameType

from rich.console import Console
from rich.table import Table

from stack.children import NotReady
from stack.compose import check_compose
from stack.demo import SEED, NoLetter, run_demo
from stack.detached import Seen, bring_down, bring_up, look
from stack.fetch import NotFetched, fetch_kafka
from stack.jars import WrongHash
from stack.java import NoJava
from stack.kubernetes import check_kubernetes
from stack.logs import ends, follow
from stack.places import LOCK, UP
from stack.ports import PortTaken
from stack.relock import relock
from stack.settings import StackSettings
from stack.topics import NotProvisioned

EXPECTED = (
    NoJava,
    NoLetter,
    NotFetched,
    NotProvisioned,
    NotReady,
    PortTaken,
    WrongHash,
    OSError,
)
MEGABYTE = 1_048_576

console = Console(highlight=False)


def up(_: argparse.Namespace) -> int:
    """Start the stack and leave it running."""
    stack = bring_up(folder=UP, settings=StackSettings())
    for name, value in stack.environment.items():
        console.print(f"{name}={value}", markup=False)
    return status(argparse.Namespace(json=False))


def down(arguments: argparse.Namespace) -> int:
    """Stop the stack."""
    names = bring_down(folder=UP)
    console.print(f"stopped {', '.join(names)}" if names else "nothing was up")
    if arguments.wipe:
        shutil.rmtree(UP, ignore_errors=True)
    return 0


def status(arguments: argparse.Namespace) -> int:
    """Show what runs; 1 when something that should run does not."""
    seen = look(folder=UP)
    if arguments.json:
        print(json.dumps([asdict(each) for each in seen], indent=2))
    elif seen:
        console.print(_table(seen))
    else:
        console.print("nothing is up")
    return 0 if all(each.ready for each in seen) else 1


def logs(arguments: argparse.Namespace) -> int:
    """Show the logs of the stack that is up."""
    wanted = f"{arguments.service or '*'}.log"
    found = sorted((UP / "logs").glob(wanted))
    if not found:
        console.print(f"no log {wanted} in {UP / 'logs'}")
        return 1
    for line in ends(logs=found, lines=arguments.lines):
        print(line)
    if arguments.follow:
        for line in follow(logs=found):
            print(line, flush=True)
    return 0


def demo(arguments: argparse.Namespace) -> int:
    """Run one case through a stack of its own."""
    run_demo(
        application=arguments.application, settings=StackSettings(), console=console
    )
    return 0


def fetch(_: argparse.Namespace) -> int:
    """Get Kafka ready to start."""
    fetch_kafka(settings=StackSettings(), console=console)
    return 0


def lock(arguments: argparse.Namespace) -> int:
    """Pin Kafka and its jars."""
    address = StackSettings().maven_repository
    version = relock(path=LOCK, version=arguments.version, address=address)
    console.print(f"Kafka {version} is pinned in {LOCK}")
    return 0


def deployment(_: argparse.Namespace) -> int:
    """Check docker-compose.yml and deploy/kubernetes."""
    problems = (
        *(f"docker-compose.yml: {problem}" for problem in check_compose()),
        *(f"deploy/kubernetes: {problem}" for problem in check_kubernetes()),
    )
    for problem in problems:
        console.print(problem, markup=False)
    return 1 if problems else 0


def main() -> int:
    """Run one command. Return the exit code."""
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)
    arguments = _parser().parse_args()
    command: Callable[[argparse.Namespace], int] = arguments.command
    try:
        return command(arguments)
    except EXPECTED as failure:
        Console(stderr=True).print(
            str(failure), markup=False, highlight=False, soft_wrap=True
        )
        return 1
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


def _leave(number: int, _: FrameType | None) -> None:
    # As an exception, so that what was started is stopped on the way out.
    sys.exit(128 + number)


def _table(seen: tuple[Seen, ...]) -> Table:
    table = Table("part", "runs", "ready", "process", "port", "memory", box=None)
    for each in seen:
        runs, ready = ("yes" if x else "NO" for x in (each.alive, each.ready))
        memory = f"{each.memory // MEGABYTE} MB" if each.alive else ""
        pid = str(each.pid or "")
        table.add_row(each.name, runs, ready, pid, str(each.port), memory)
    return table


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m stack", description=__doc__)
    commands = parser.add_subparsers(required=True)

    def add(
        name: str, command: Callable[[argparse.Namespace], int]
    ) -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=command.__doc__)
        added.set_defaults(command=command)
        return added

    add("up", up)
    add("fetch", fetch)
    add("check-deployment", deployment)
    add("down", down).add_argument("--wipe", action="store_true")
    add("status", status).add_argument("--json", action="store_true")
    add("lock", lock).add_argument("--version", default="")
    add("demo", demo).add_argument("application", nargs="?", type=Path, default=SEED)
    logging = add("logs", logs)
    logging.add_argument("service", nargs="?")
    logging.add_argument("-f", "--follow", action="store_true")
    logging.add_argument("-n", "--lines", type=int, default=20)
    return parser


if __name__ == "__main__":
    sys.exit(main())
