"""Ends the children when their parent is gone: killed, crashed, or its terminal closed.

A small process beside the stack. It watches a pipe from the parent (and, should
somebody else hold the pipe open, the parent itself). When the parent goes without
saying so, it kills every process that carries the stack's mark. A mark and not a list
of numbers: so a child started in the parent's last moment is found as well.
Not here: the orderly stop (`stack.local`).
"""

import os
import select
import subprocess
import sys
import time

import psutil

from stack.children import MARK

RELEASE = b"release"
PAUSE = 0.25
GIVE_UP = 15.0


class Guard:
    """Watches over one stack from the moment it is made until it is released."""

    def __init__(self, *, mark: str) -> None:
        self._watcher = subprocess.Popen(
            [sys.executable, "-m", "stack.guard", mark, str(os.getpid())],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    @property
    def pid(self) -> int:
        """Return the watcher's process number."""
        return self._watcher.pid

    def release(self) -> None:
        """End the watch, and leave whatever runs."""
        if self._watcher.poll() is None and self._watcher.stdin:
            try:
                self._watcher.communicate(RELEASE, timeout=5.0)
            except (BrokenPipeError, subprocess.TimeoutExpired):
                self._watcher.kill()
        self._watcher.wait()


def watch(*, mark: str, parent: int) -> None:
    """Wait for the parent to release us, or to die: then end what has the mark."""
    said = b""
    while os.getppid() == parent:
        ready, _, _ = select.select([0], [], [], PAUSE)
        if ready:
            chunk = os.read(0, 64)
            said += chunk
            if RELEASE in said:
                return
            if not chunk:
                break
    end_all(mark=mark)


def end_all(*, mark: str) -> int:
    """Kill every process with this mark, until none is left. Return how many."""
    killed: set[int] = set()
    deadline = time.monotonic() + GIVE_UP
    while time.monotonic() < deadline:
        found = [each for each in psutil.process_iter() if _has_mark(each, mark)]
        if not found:
            break
        for each in found:
            killed.add(each.pid)
            try:
                each.kill()
            except psutil.NoSuchProcess:
                continue
        time.sleep(0.05)
    return len(killed)


def _has_mark(each: psutil.Process, mark: str) -> bool:
    try:
        marked = each.environ().get(MARK) == mark
        dead = each.status() == psutil.STATUS_ZOMBIE
    except psutil.Error:
        return False
    return marked and not dead and each.pid != os.getpid()


if __name__ == "__main__":
    watch(mark=sys.argv[1], parent=int(sys.argv[2]))
