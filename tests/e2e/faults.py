"""What disturbs the line: kills, crashes at named moments, freezes, a lost Valkey.

A dead service is started again at once, as a supervisor would.
"""

import shutil
import time
from collections import Counter
from collections.abc import Callable, Iterable

import psutil
import redis

from stack.children import Child
from stack.local import SERVICES
from tests.e2e.history import Upstream
from tests.support.live_stack import APPLICATIONS, Line

SESSION = {"KAFKA_SESSION_TIMEOUT_MS": "3000"}
STOPPED, KILLED, ASKED_TO = 0, -9, -15
"""How a service may end: in order, killed, or asked to stop before it could listen."""

PAUSE = 0.02


class Disturbed:
    """A line under fault injection. `sent` is what stands where in its input."""

    def __init__(self, line: Line) -> None:
        self.line = line
        self.stack = line.stack
        self.sent: dict[str, Upstream] = {}
        self.ends: Counter[tuple[str, int | None]] = Counter()
        self._halted: set[str] = set()

    def feed(self, records: Iterable[Upstream]) -> None:
        """Write records to the applications topic, in order."""
        wanted = list(records)
        positions = self.line.kafka.send_all(
            (APPLICATIONS, r.value, r.key, r.headers, r.partition) for r in wanted
        )
        self.sent |= dict(zip(positions, wanted, strict=True))

    def keep_running(self) -> None:
        """Start again what has died."""
        for name, child in list(self.stack.children.items()):
            wanted = name in SERVICES and name not in self._halted
            if wanted and not child.is_alive:
                self._note_end(name, child)
                self.start(name)

    def until(self, check: Callable[[], object], *, seconds: float = 60.0) -> None:
        """Keep the services running until the check is true."""
        if not self.reaches(check, seconds=seconds):
            raise AssertionError(f"not within {seconds} s; ends: {self.ends}")

    def reaches(self, check: Callable[[], object], *, seconds: float) -> bool:
        """Keep the services running; say whether the check became true in time."""
        deadline = time.monotonic() + seconds
        while not check():
            self.keep_running()
            if time.monotonic() > deadline:
                return False
            time.sleep(PAUSE)
        return True

    def for_seconds(self, seconds: float) -> None:
        """Keep the services running for a while."""
        end = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > end, seconds=seconds + 5)

    def start(self, name: str, *, instance: str = "", **environment: str) -> Child:
        """Start a service, perhaps one that is to crash."""
        return self.stack.start_service(
            name, instance=instance, environment=SESSION | environment, wait=False
        )

    def halt(self, name: str) -> None:
        """Stop a service in order, and leave it so until it is restarted."""
        self._halted.add(name)
        self.stack.children[name].stop()

    def restart(self, name: str, **environment: str) -> Child:
        """Stop a service in order and start it with another environment."""
        self._halted.discard(name)
        child = self.stack.children[name]
        child.stop()
        self._note_end(name, child)
        return self.start(name, **environment)

    def kill(self, name: str) -> None:
        """Kill a service as a crash would."""
        self.stack.children[name].kill()

    def crash(self, name: str, *, at: str) -> Callable[[], bool]:
        """Start a service that kills itself; return whether it has done so."""
        child = self.restart(name, IMR_CRASH_AT=at)
        return lambda: not child.is_alive and _code(child) == KILLED

    def freeze(self, name: str, *, at: str) -> tuple[Child, Callable[[], bool]]:
        """Start a service that freezes itself; return it, and whether it has."""
        child = self.restart(name, IMR_FREEZE_AT=at)
        return child, lambda: child.running.status() == psutil.STATUS_STOPPED

    def stop_valkey(self) -> None:
        """Stop Valkey in order."""
        self.stack.stop_valkey()

    def copy_valkey(self) -> None:
        """Keep a copy of what Valkey has on disk now."""
        shutil.copytree(self.stack.folder / "valkey", self.stack.folder / "valkey.old")

    def roll_valkey_back(self) -> None:
        """Put the old copy in the place of what Valkey knows."""
        self.stack.stop_valkey()
        shutil.rmtree(self.stack.folder / "valkey")
        (self.stack.folder / "valkey.old").rename(self.stack.folder / "valkey")
        self.stack.start_valkey()

    def lose_valkey(self) -> None:
        """Let Valkey begin anew with nothing."""
        self.stack.kill_valkey()
        shutil.rmtree(self.stack.folder / "valkey")
        self.stack.start_valkey()

    def wipe_valkey(self) -> None:
        """Delete all that Valkey knows, under the feet of the services."""
        with redis.Redis.from_url(self.stack.redis_url) as client:
            client.flushall()

    def _note_end(self, name: str, child: Child) -> None:
        self.ends[name, _code(child)] += 1


def _code(child: Child) -> int | None:
    return child.own.poll() if child.own is not None else None
