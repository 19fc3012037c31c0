"""Watches a line from outside while something is wrong: probes, the door, the logs.

The door is used as an upstream system would: a new application each time, and what was
taken is remembered, so that it can be asked for later.
"""

import itertools
import json
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import httpx

from chaos.proof.applications import application, to_bytes
from stack.local import SERVICES, LocalStack

EVERY_S = 0.25
PROBE_WITHIN_S = 2.0
DOOR_WITHIN_S = 30.0
SENDERS = 3
NO_ANSWER = "no answer"
TOLD = ("reason", "missing", "error", "logger")
QUIET = {"info", "debug"}

Span = tuple[float, float]


@dataclass(slots=True, kw_only=True)
class Watched:
    """What was seen of one bad day."""

    probes: dict[tuple[str, str], list[tuple[float, str]]] = field(default_factory=dict)
    """By service and probe: when it gave which answer."""
    door: Counter[str] = field(default_factory=Counter)
    slowest_s: float = 0.0
    taken: set[str] = field(default_factory=set)
    said: dict[str, Counter[str]] = field(default_factory=dict)

    def not_ok(self, service: str, probe: str) -> list[Span]:
        """Return from when to when a probe did not answer 200."""
        spans: list[Span] = []
        begun: float | None = None
        at = 0.0
        for at, answer in self.probes.get((service, probe), []):
            if answer != "200" and begun is None:
                begun = at
            if answer == "200" and begun is not None:
                spans.append((begun, at))
                begun = None
        return [*spans, (begun, at)] if begun is not None else spans


class Watch:
    """Watches until it is told to stop."""

    def __init__(self, stack: LocalStack, *, numbers: Iterator[int]) -> None:
        self._stack = stack
        self._numbers = numbers
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._began = time.monotonic()
        self._logs = {name: _size(self._log(name)) for name in SERVICES}
        self.seen = Watched()

    def elapsed(self) -> float:
        """Return the seconds since it began."""
        return time.monotonic() - self._began

    def run(self, work: Callable[[], None]) -> None:
        """Call something again and again, until the watch is over."""
        while not self._over.is_set():
            work()
            self._over.wait(EVERY_S)

    def probe(self, service: str) -> None:
        """Ask a service's probes once."""
        for probe in ("live", "ready"):
            url = f"{self._stack.url(service)}/health/{probe}"
            at = self.elapsed()
            try:
                answer = str(httpx.get(url, timeout=PROBE_WITHIN_S).status_code)
            except httpx.HTTPError:
                answer = NO_ANSWER
            with self._lock:
                self.seen.probes.setdefault((service, probe), []).append((at, answer))

    def send(self) -> None:
        """Send one application through the door."""
        case = f"CM15-{next(self._numbers):07d}"
        url = f"{self._stack.url('intake')}/applications"
        body = to_bytes(application(case))
        began = time.monotonic()
        try:
            answer = httpx.post(url, content=body, timeout=DOOR_WITHIN_S)
        except httpx.HTTPError:
            told = NO_ANSWER
        else:
            told = str(answer.status_code)
            if "Retry-After" in answer.headers:
                told += " with Retry-After"
        with self._lock:
            self.seen.door[told] += 1
            self.seen.slowest_s = max(self.seen.slowest_s, time.monotonic() - began)
            if told.startswith("202"):
                self.seen.taken.add(case)

    def taken_so_far(self) -> set[str]:
        """Return the cases that the door has taken by now."""
        with self._lock:
            return set(self.seen.taken)

    def end(self) -> None:
        """Stop, and read what the logs said meanwhile."""
        self._over.set()
        for name in SERVICES:
            self.seen.said[name] = _said(self._log(name), self._logs[name])

    def _log(self, name: str) -> Path:
        return self._stack.log_folder / f"{name}.log"


@contextmanager
def watching(stack: LocalStack, *, first_case: int) -> Iterator[Watch]:
    """Watch for as long as the block runs."""
    watch = Watch(stack, numbers=itertools.count(first_case))
    works: list[Callable[[], None]] = [partial(watch.probe, n) for n in SERVICES]
    works += [watch.send] * SENDERS
    threads = [threading.Thread(target=watch.run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    try:
        yield watch
    finally:
        watch.end()
        for thread in threads:
            thread.join()


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _said(path: Path, begin: int) -> Counter[str]:
    """Count the lines above INFO, by what they say and why."""
    said: Counter[str] = Counter()
    with path.open("rb") as log:
        log.seek(begin)
        for line in log:
            try:
                found = json.loads(line)
            except ValueError:
                said["a line that is no JSON"] += 1
                continue
            if found.get("level") not in QUIET:
                why = [str(found[name]) for name in TOLD if found.get(name)]
                said[": ".join((str(found.get("event")), *why))] += 1
    return said
