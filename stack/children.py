"""One process of the stack: start, stop, kill, freeze, wake, wait until it is ready.

Each child leads a process group of its own, so a Ctrl-C reaches only the parent, which
stops the children in order; and it carries a mark in its environment, by which it can
be told from any other process that was given the same number later.
Not here: what happens when the parent dies first (`stack.guard`).
"""

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import psutil

MARK = "IMR_STACK"
TAIL_LINES = 25
PAUSE = 0.02
# The clock may have been set since a start time was written down.
CLOCK_SLACK = 2.0


class NotReady(Exception):  # noqa: N818 - says what happened
    """A child ended, or was not ready in time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Child:
    """A process of the stack."""

    name: str
    running: psutil.Process
    log: Path
    port: int
    answers: Callable[[int], bool]
    own: subprocess.Popen[bytes] | None = None
    """The handle on it, if this process started it."""

    @property
    def pid(self) -> int:
        """Return its process number."""
        return int(self.running.pid)

    @property
    def is_alive(self) -> bool:
        """Say whether it runs (or is frozen)."""
        if self.own is not None:
            return self.own.poll() is None
        try:
            return (
                self.running.is_running()
                and self.running.status() != psutil.STATUS_ZOMBIE
            )
        except psutil.NoSuchProcess:
            return False

    @property
    def is_ready(self) -> bool:
        """Say whether it does its work."""
        return self.is_alive and self.answers(self.port)

    def signal(self, number: int) -> None:
        """Send a signal to it and to all that it started."""
        if self.is_alive:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self.pid, number)

    def freeze(self) -> None:
        """Stop its clock: it keeps its connections and does nothing."""
        self.signal(signal.SIGSTOP)

    def wake(self) -> None:
        """Let a frozen child go on."""
        self.signal(signal.SIGCONT)

    def kill(self) -> None:
        """End it at once, as a crash would."""
        self.signal(signal.SIGKILL)
        self.has_ended(seconds=10.0)

    def stop(self, *, patience: float = 10.0) -> None:
        """End it in order; kill it when that takes too long."""
        self.ask_to_stop()
        if not self.has_ended(seconds=patience):
            self.kill()

    @property
    def exit_code(self) -> int | None:
        """Return how it ended, a signal as a negative number; None if not known."""
        return None if self.own is None else self.own.poll()

    def let_go(self) -> None:
        """Let it outlive us: Python warns of children that are forgotten by mistake."""
        if self.own is not None:
            self.own.returncode = 0

    def ask_to_stop(self) -> None:
        """Ask it to end, and do not wait."""
        self.signal(signal.SIGTERM)
        self.wake()

    def has_ended(self, *, seconds: float) -> bool:
        """Say whether it ends within so many seconds."""
        # Asked again and again, because one that is not ours cannot be waited for: it
        # may stay a zombie for as long as its new parent likes.
        deadline = time.monotonic() + seconds
        while self.is_alive:
            if time.monotonic() > deadline:
                return False
            time.sleep(PAUSE)
        return True

    def tail(self, *, lines: int = TAIL_LINES) -> str:
        """Return the last lines of its log."""
        if not self.log.exists():
            return ""
        text = self.log.read_text(encoding="utf-8", errors="replace")
        return "\n".join(text.splitlines()[-lines:])


def start_child(
    *,
    name: str,
    command: Iterable[str],
    mark: str,
    log: Path,
    port: int,
    answers: Callable[[int], bool],
    environment: Mapping[str, str] | None = None,
    without: tuple[str, ...] = (),
) -> Child:
    """Start a process. It inherits our environment but for the prefixes named."""
    log.parent.mkdir(parents=True, exist_ok=True)
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(without)}
    with log.open("ab") as output:
        own = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=inherited | {MARK: mark} | dict(environment or {}),
            start_new_session=True,
            # A limit on the size of files then fails a write, as a full disk does,
            # and ends nobody; of the signals kept so, pipes are dealt with by each.
            restore_signals=False,
        )
    return Child(
        name=name,
        running=psutil.Process(own.pid),
        log=log,
        port=port,
        answers=answers,
        own=own,
    )


def wait_until_ready(*, children: Iterable[Child], seconds: float) -> None:
    """Wait for all of them. May raise NotReady, with the end of the log in question."""
    waiting = list(children)
    deadline = time.monotonic() + seconds
    while waiting:
        # Asked first whether it is ready: one that died since is still found below.
        waiting = [child for child in waiting if not child.is_ready]
        for child in waiting:
            if not child.is_alive:
                raise NotReady(f"{child.name} ended while it started.{_end_of(child)}")
        if waiting and time.monotonic() > deadline:
            late = waiting[0]
            raise NotReady(
                f"{late.name} was not ready after {seconds:.0f} s.{_end_of(late)}"
            )
        if waiting:
            time.sleep(PAUSE)


def stop_all(*, children: Iterable[Child], patience: float) -> None:
    """Stop children side by side; kill those that take too long."""
    stopping = list(children)
    for child in stopping:
        child.ask_to_stop()
    deadline = time.monotonic() + patience
    for child in stopping:
        if not child.has_ended(seconds=deadline - time.monotonic()):
            child.kill()


def find_running(*, pid: int, started: float, mark: str) -> psutil.Process | None:
    """Return the process with this number, if it is still the one that we started."""
    try:
        found = psutil.Process(pid)
        same_start = abs(found.create_time() - started) < CLOCK_SLACK
        same_mark = found.environ().get(MARK) == mark
    except psutil.Error:
        return None
    return found if same_start and same_mark else None


def _end_of(child: Child) -> str:
    tail = child.tail()
    return f" The end of {child.log}:\n{tail}" if tail else f" {child.log} is empty."
