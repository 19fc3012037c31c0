"""One case, from application to letter, on a stack that lives as long as this takes."""

import asyncio
import os
import sys
import time
from contextlib import aclosing
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from stack.children import MARK
from stack.local import SERVICES, LocalStack
from stack.places import ROOT, STACK
from stack.scratch import scratch_folder
from stack.settings import StackSettings
from stack.watch import Travelled, follow, line_of

SEED = ROOT / "examples" / "seed.json"
IMR = Path(sys.executable).parent / "imr"
SECONDS = 30.0
PATIENCE = 3.0

LAST_WORDS = {
    "imr.determination-issued.v1": True,
    "imr.application-rejected.v1": False,
}


class NoLetter(Exception):  # noqa: N818 - says what happened
    """The case did not end in a letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """Where the demo plays, and to whom."""

    stack: LocalStack
    console: Console
    began: float

    def say(self, text: str) -> None:
        """Tell what happens, and how far into the demo."""
        seconds = time.monotonic() - self.began
        self.show(f"[{seconds:4.1f} s] {text}")

    def show(self, text: str) -> None:
        """Print a line as it is, however long."""
        self.console.print(text, markup=False, highlight=False, soft_wrap=True)


def run_demo(*, application: Path, settings: StackSettings, console: Console) -> None:
    """Start everything, submit, show, print the letter, stop. May raise NoLetter."""
    began = time.monotonic()
    with (
        scratch_folder(below=STACK, name="demo") as folder,
        LocalStack(folder=folder, settings=settings) as stack,
    ):
        stage = Stage(stack=stack, console=console, began=began)
        try:
            _raise_curtain(stage)
            asyncio.run(_play(stage, application))
        except NoLetter:
            stage.say(f"No letter. The logs are kept in {stack.log_folder}.")
            raise
        finally:
            stage.say("Stopping everything.")
            stack.close(patience=PATIENCE)
            stage.say("Stopped. Nothing is left running.")


def _raise_curtain(stage: Stage) -> None:
    stack = stage.stack
    stage.say("Starting Kafka and Valkey.")
    stack.start_infrastructure()
    stage.say(f"Kafka is at {stack.bootstrap_servers}, Valkey at {stack.redis_url}.")
    stack.provision()
    stage.say(f"The topics are there. Starting {', '.join(SERVICES)}.")
    for name in SERVICES:
        stack.start_service(name, wait=False)
    stack.wait(*SERVICES)
    doors = ", ".join(f"{name} {stack.url(name)}" for name in SERVICES)
    stage.say(f"Ready: {doors}.")


async def _play(stage: Stage, application: Path) -> None:
    stage.say(f"Submitting {application.name}. Each event as it travels:\n")
    watching = asyncio.create_task(_watch(stage))
    submitting = asyncio.create_task(_submit(stage, application))
    try:
        async with asyncio.timeout(SECONDS):
            await submitting
            letter = await watching
    except TimeoutError as late:
        tails = "\n".join(_tail(stage, name) for name in SERVICES)
        raise NoLetter(f"No letter after {SECONDS:.0f} s.\n{tails}") from late
    finally:
        watching.cancel()
        submitting.cancel()
        await asyncio.gather(watching, submitting, return_exceptions=True)
    print(f"\n{letter}\n", flush=True)


async def _watch(stage: Stage) -> str:
    servers = stage.stack.bootstrap_servers
    async with aclosing(follow(bootstrap_servers=servers)) as events:
        async for event in events:
            stage.show(f"  {line_of(event)}")
            if event.type in LAST_WORDS:
                return _letter_of(event)
    raise NoLetter("The topics ended.")


def _letter_of(event: Travelled) -> str:
    if not LAST_WORDS[event.type]:
        raise NoLetter(f"The application was rejected: {event.body.get('reasons')}")
    return str(event.body["letter"])


async def _submit(stage: Stage, application: Path) -> None:
    environment = os.environ | stage.stack.environment | {MARK: stage.stack.mark}
    submitting = await asyncio.create_subprocess_exec(
        str(IMR),
        "submit",
        str(application),
        env=environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    said, _ = await submitting.communicate()
    if submitting.returncode:
        text = said.decode("utf-8", "replace")
        raise NoLetter(f"imr submit {application} failed:\n{text}")


def _tail(stage: Stage, name: str) -> str:
    child = stage.stack.children[name]
    return f"--- the end of {child.log}\n{child.tail()}"
