"""The processes of a line under disturbance, and what keeps them running.

A process that died is started again at once, as a supervisor would; how each ended is
kept. Not here: the disturbances themselves (`chaos.faults`).
"""

import json
import signal
import time
from collections import Counter
from collections.abc import Callable, Mapping

import psutil

from stack.children import Child, stop_all
from stack.local import SERVICES, LocalStack

SESSION_MS = 2_500
LONGER_THAN_A_SESSION_S = 3.5
PAUSE = 0.02
EX_SOFTWARE = 70
STOPPED, KILLED, ASKED_TO = 0, -signal.SIGKILL, -signal.SIGTERM
IN_ORDER = {STOPPED, KILLED, ASKED_TO}

RESTART_MENDS = ("Kafka or Valkey went away while the service started",)
"""What a service may say that ends itself for a restart."""


class NotWithin(Exception):  # noqa: N818 - says what happened
    """Something that was waited for did not come to pass."""


class Fleet:
    """Every process of the three services, by instance name."""

    def __init__(
        self, stack: LocalStack, *, environment: Mapping[str, str], broken: str = ""
    ) -> None:
        self.stack = stack
        self._broken = broken
        self._environment = {
            "KAFKA_SESSION_TIMEOUT_MS": str(SESSION_MS),
            **environment,
        }
        self._wanted: dict[str, str] = {}
        self.ends: Counter[str] = Counter()
        self.wrong_ends: list[str] = []

    def start(self, service: str, *, instance: str = "", **more: str) -> Child:
        """Start a process and keep it running from now on, without what `more` says."""
        name = instance or service
        self._wanted[name] = service
        through = ("chaos.broken", self._broken, service) if self._broken else ()
        return self.stack.start_service(
            service,
            instance=name,
            environment=self._environment | more,
            through=through,
            wait=False,
        )

    def start_all(self) -> None:
        """Start one process of each service, and wait until they work."""
        for service in SERVICES:
            self.start(service)
        self.until(self.all_ready, seconds=60, what="all services ready")

    def calm(self) -> None:
        """Wake what is frozen, and leave one process of each service."""
        for name in (*self._wanted, "kafka", "valkey"):
            self.child(name).wake()
        for name in self.others():
            self.remove(name)
        for service in SERVICES:
            if service not in self._wanted:
                self.start(service)

    def stop_all(self) -> None:
        """Stop every process of the services, side by side."""
        children = [self.child(name) for name in self._wanted]
        self._wanted.clear()
        stop_all(children=children, patience=10)

    def all_ready(self) -> bool:
        """Say whether every process that should run is ready."""
        return all(self.child(name).is_ready for name in self._wanted)

    def child(self, name: str) -> Child:
        """Return the process of this name."""
        return self.stack.children[name]

    def others(self) -> list[str]:
        """Return the instances beside the first of each service."""
        return [name for name in self._wanted if name not in SERVICES]

    def restart(self, name: str, **more: str) -> Child:
        """Stop a process in order and start it with another environment."""
        child = self.child(name)
        child.stop()
        self._note(name, child)
        return self.start(self._wanted[name], instance=name, **more)

    def pause(self, name: str) -> None:
        """Stop a process in order, and leave it so until it is started again."""
        del self._wanted[name]
        self.child(name).stop()
        self._note(name, self.child(name))

    def remove(self, name: str, *, at_once: bool = False) -> None:
        """Stop a process in order, or kill it, and want it no more."""
        del self._wanted[name]
        child = self.stack.children.pop(name)
        if at_once:
            child.kill()
        else:
            child.stop()
        self._note(name, child)

    def keep_running(self) -> None:
        """Start again what has died."""
        for name, service in list(self._wanted.items()):
            child = self.child(name)
            if not child.is_alive:
                self._note(name, child)
                self.start(service, instance=name)

    def reaches(self, check: Callable[[], object], *, seconds: float) -> bool:
        """Keep all running; say whether the check became true in time."""
        deadline = time.monotonic() + seconds
        while not check():
            self.keep_running()
            if time.monotonic() > deadline:
                return False
            time.sleep(PAUSE)
        return True

    def until(self, check: Callable[[], object], *, seconds: float, what: str) -> None:
        """Keep all running until the check is true. May raise NotWithin."""
        if not self.reaches(check, seconds=seconds):
            raise NotWithin(f"not within {seconds:.0f} s: {what}")

    def for_seconds(self, seconds: float) -> None:
        """Keep all running for a while."""
        self.reaches(lambda: False, seconds=seconds)

    def is_frozen(self, name: str) -> bool:
        """Say whether a process stopped itself."""
        child = self.child(name)
        return child.is_alive and child.running.status() == psutil.STATUS_STOPPED

    def has_crashed(self, child: Child) -> bool:
        """Say whether a process killed itself."""
        return not child.is_alive and child.exit_code == KILLED

    def _note(self, name: str, child: Child) -> None:
        code = child.exit_code
        self.ends[f"{self._service_of(name)} {code}"] += 1
        if code in IN_ORDER:
            return
        reason = last_reason(child)
        if code != EX_SOFTWARE or not reason.startswith(RESTART_MENDS):
            self.wrong_ends.append(f"{name} ended with {code}: {reason}")

    def _service_of(self, name: str) -> str:
        return name.split("+", maxsplit=1)[0]


def last_reason(child: Child) -> str:
    """Return why a service says that it ends, and where, as its log has it."""
    said = [_read(line) for line in child.tail(lines=40).splitlines()]
    ends = [found for found in said if found.get("event") == "service ends"]
    where = [found["where"] for found in said if found.get("where")]
    if not ends:
        return "it does not say"
    return " at ".join((str(ends[-1].get("reason")), *where[-1:]))


def _read(line: str) -> dict[str, str]:
    try:
        found = json.loads(line)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
