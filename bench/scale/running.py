"""The line as these benchmarks run it: a stack of its own, so many of each service."""

import asyncio
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from bench.line.topics import COMMON, make_topics
from bench.peers.contract import Places, Process
from bench.peers.line.peer import TOPICS, processes
from bench.scale.ends import Ends
from bench.scale.growth import Segment
from bench.scale.spent import look
from stack.children import Child, start_child, stop_all
from stack.local import INFRASTRUCTURE, NOT_INHERITED, LocalStack
from stack.places import STACK
from stack.scratch import scratch_folder
from stack.settings import StackSettings

PARTITIONS = 4
LOAD = 20_000
"""Cases loaded at a time while the line is held: a few seconds, so that its sessions in
the consumer groups outlive the pause."""
PATIENCE = 60.0
PREFIX = "scale"


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningLine:
    """A line at work. `children` has Kafka and Valkey, too."""

    children: Mapping[str, Child]
    bootstrap: str
    prefix: str = PREFIX
    partitions: int = PARTITIONS

    @property
    def services(self) -> tuple[Child, ...]:
        """Return the processes of the services."""
        named = self.children.items()
        return tuple(child for name, child in named if name not in INFRASTRUCTURE)


@contextmanager
def running_line(*, each: int, real: bool) -> Iterator[RunningLine]:
    """Start so many processes of each service; stop all when the block ends."""
    with (
        scratch_folder(below=STACK / "bench", name=PREFIX) as folder,
        LocalStack(
            folder=folder, settings=StackSettings(partitions=PARTITIONS)
        ) as stack,
    ):
        stack.start_infrastructure()
        topics = [f"{PREFIX}.{name}" for name in (*COMMON, *TOPICS)]
        bootstrap = stack.bootstrap_servers
        asyncio.run(make_topics(topics, bootstrap=bootstrap, partitions=PARTITIONS))
        places = Places(
            bootstrap=bootstrap,
            redis_url=stack.redis_url,
            prefix=PREFIX,
            partitions=PARTITIONS,
            workdir=folder,
        )
        services = {
            f"{process.name}-{number}": _start(process, number, stack)
            for process in processes(real=real)(places)
            for number in range(each)
        }
        try:
            yield RunningLine(
                children={**stack.children, **services}, bootstrap=bootstrap
            )
        finally:
            stop_all(children=services.values(), patience=PATIENCE)


async def drain(*, line: RunningLine, ends: Ends, cases: int) -> Segment:
    """Send cases while the line is held, let it run, and return what they cost."""
    before = ends.sent
    seconds = 0.0
    spent: dict[str, float] = {}
    while (left := before + cases - ends.sent) > 0:
        with _held(line):
            for _ in range(min(left, LOAD)):
                await ends.send()
            await ends.all_kept()
            at_first, started = look(line.children), time.monotonic()
        await ends.all_determined(patience=PATIENCE)
        seconds += ends.last_seen - started
        since = look(line.children).since(at_first)
        spent = {part: spent.get(part, 0.0) + s for part, s in since.items()}
    return Segment(
        before=before,
        cases=cases,
        seconds=seconds,
        processor=spent,
        memory=dict(look(line.children).memory),
    )


@contextmanager
def _held(line: RunningLine) -> Iterator[None]:
    for child in line.services:
        child.freeze()
    try:
        yield
    finally:
        for child in line.services:
            child.wake()


def _start(process: Process, number: int, stack: LocalStack) -> Child:
    name = f"{process.name}-{number}"
    return start_child(
        name=name,
        command=process.argv,
        mark=stack.mark,
        log=stack.log_folder / f"{name}.log",
        port=0,
        answers=lambda _: True,
        environment=process.env,
        without=NOT_INHERITED,
    )
