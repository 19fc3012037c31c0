"""A stack that outlives the command which started it: up, down, and what of it runs."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from stack.children import Child, find_running
from stack.guard import end_all
from stack.local import INFRASTRUCTURE, SERVICES, LocalStack, probe_of
from stack.record import (
    Record,
    entry_of,
    read_record,
    remove_record,
    write_record,
)
from stack.settings import StackSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One part of the stack, as found."""

    name: str
    pid: int
    port: int
    alive: bool
    ready: bool
    memory: int


def bring_up(
    *, folder: Path, settings: StackSettings, services: tuple[str, ...] = SERVICES
) -> LocalStack:
    """Start what does not run yet, and leave it running. May raise NotReady."""
    with _one_at_a_time(folder):
        record = read_record(folder=folder)
        living = () if record is None else tuple(_living(folder, record))
        if record is None or not living:
            stack = LocalStack(folder=folder, settings=settings)
        else:
            stack = LocalStack(
                folder=folder, settings=settings, ports=record.ports, mark=record.mark
            )
        with stack:
            stack.children |= {child.name: child for child in living}
            # Written before anything starts, so that `down` always finds the mark.
            _write(stack, services)
            _start_missing(stack, services)
            _write(stack, services)
            stack.detach()
    return stack


def bring_down(*, folder: Path) -> tuple[str, ...]:
    """Stop all of it. Return the names of what ran."""
    with _one_at_a_time(folder):
        record = read_record(folder=folder)
        if record is None:
            return ()
        stack = LocalStack(folder=folder, ports=record.ports, mark=record.mark)
        stack.children |= {child.name: child for child in _living(folder, record)}
        names = tuple(stack.children)
        stack.close()
        # What a failed or interrupted `up` started and could not write down.
        end_all(mark=record.mark)
        remove_record(folder=folder)
    return names


def look(*, folder: Path) -> tuple[Seen, ...]:
    """Return each part that should run, as it is. Empty when nothing is up."""
    record = read_record(folder=folder)
    if record is None:
        return ()
    living = {child.name: child for child in _living(folder, record)}
    return tuple(_seen(name, record, living.get(name)) for name in record.names)


def _start_missing(stack: LocalStack, services: tuple[str, ...]) -> None:
    if "kafka" not in stack.children:
        stack.start_kafka(wait=False)
    if "valkey" not in stack.children:
        stack.start_valkey(wait=False)
    stack.wait(*INFRASTRUCTURE)
    stack.provision()
    for name in services:
        if name not in stack.children:
            stack.start_service(name, wait=False)
    stack.wait(*services)


def _write(stack: LocalStack, services: tuple[str, ...]) -> None:
    children = stack.children.values()
    record = Record(
        mark=stack.mark,
        ports=stack.ports,
        addresses=stack.environment,
        names=(*INFRASTRUCTURE, *services),
        children=tuple(entry_of(child=child) for child in children),
    )
    write_record(folder=stack.folder, record=record)


def _living(folder: Path, record: Record) -> Iterator[Child]:
    for entry in record.children:
        running = find_running(pid=entry.pid, started=entry.started, mark=record.mark)
        if running is None:
            continue
        child = Child(
            name=entry.name,
            running=running,
            log=folder / "logs" / f"{entry.name}.log",
            port=entry.port,
            answers=probe_of(entry.name),
        )
        if child.is_alive:
            yield child


def _seen(name: str, record: Record, child: Child | None) -> Seen:
    port = record.ports.of(name)
    if child is None:
        return Seen(name=name, pid=0, port=port, alive=False, ready=False, memory=0)
    try:
        memory = int(child.running.memory_info().rss)
    except psutil.Error:
        memory = 0
    return Seen(
        name=name,
        pid=child.pid,
        port=port,
        alive=True,
        ready=child.is_ready,
        memory=memory,
    )


@contextmanager
def _one_at_a_time(folder: Path) -> Iterator[None]:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
