"""The line as these benchmarks run it: a stack of its own, so many of each service."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.scale.ends import Ends
from bench.scale.growth import Segment
from bench.scale.spent import look
from stack.children import Child
from stack.local import SERVICES, LocalStack
from stack.places import STACK
from stack.scratch import scratch_folder
from stack.settings import StackSettings

PARTITIONS = 4
LOAD = 20_000
"""Cases loaded at a time while intake is held: a few seconds, so that its session in
the consumer group outlives the pause."""
PATIENCE = 60.0
SETTINGS = {
    "EVALUATOR_MACHINE_MAY_DECIDE": "all",
    "INTAKE_LOG_LEVEL": "WARNING",
    "EVALUATOR_LOG_LEVEL": "WARNING",
    "LETTERS_LOG_LEVEL": "WARNING",
}


@contextmanager
def running_line(*, name: str, processes: int) -> Iterator[LocalStack]:
    """Start the whole line; stop it when the block ends."""
    settings = StackSettings(partitions=PARTITIONS)
    with (
        scratch_folder(below=STACK / "bench", name=name) as folder,
        LocalStack(folder=Path(folder), settings=settings) as stack,
    ):
        stack.start_infrastructure()
        stack.provision()
        names = [
            stack.start_service(
                service,
                instance=_instance(service, number),
                environment=SETTINGS,
                wait=False,
            ).name
            for service in SERVICES
            for number in range(processes)
        ]
        stack.wait(*names)
        yield stack


async def drain(*, stack: LocalStack, ends: Ends, cases: int) -> Segment:
    """Send cases while intake is held, let them run, and return what they cost."""
    before = ends.sent
    seconds = 0.0
    processor: dict[str, float] = {}
    while (left := before + cases - ends.sent) > 0:
        with _held(stack):
            for _ in range(min(left, LOAD)):
                await ends.send()
            await ends.all_kept()
            at_first, started = look(stack.children), time.monotonic()
        await ends.all_determined(patience=PATIENCE)
        seconds += ends.last_seen - started
        spent = look(stack.children).since(at_first)
        processor = {p: processor.get(p, 0.0) + s for p, s in spent.items()}
    return Segment(
        before=before,
        cases=cases,
        seconds=seconds,
        processor=processor,
        memory=dict(look(stack.children).memory),
    )


@contextmanager
def _held(stack: LocalStack) -> Iterator[None]:
    held: list[Child] = [
        child for name, child in stack.children.items() if name.startswith("intake")
    ]
    for child in held:
        child.freeze()
    try:
        yield
    finally:
        for child in held:
            child.wake()


def _instance(service: str, number: int) -> str:
    return f"{service}-{number}" if number else service
