"""Kill, crash, freeze any service at any moment, lose Valkey: nothing lost or doubled.

Each scenario runs 500 cases through a disturbed line and compares what came out with
an undisturbed run of the same history on another stack, byte for byte.
"""

import asyncio
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

import pytest

from stack.children import Child
from stack.local import SERVICES
from tests.e2e.checker import Flaws, Topics, find_flaws
from tests.e2e.faults import ASKED_TO, KILLED, SESSION, STOPPED, Disturbed
from tests.e2e.history import History, Upstream, make_history
from tests.support.builders import application, to_bytes
from tests.support.kafka_thread import Seen
from tests.support.live_stack import (
    APPLICATIONS,
    CASES,
    DECISIONS,
    DETERMINATIONS,
    PARTITIONS,
    Line,
    infrastructure,
    recorded,
    start_services,
)

HOW_MANY = 500
MOMENTS = ("claimed:2", "read:3", "after-state:2", "after-send:1", "after-commit:2")
FREEZES = ("claimed:1", "read:1", "after-state:1", "after-send:1", "after-commit:1")
WITH_A_BATCH_IN_HAND = ("read:1", "after-state:1", "after-send:1")
KILLS = 10
FREEZES_AT_RANDOM = 4
LONGER_THAN_THE_SESSION_S = 3.5

Scenario = Callable[[Disturbed, tuple[Upstream, ...]], None]


def crashes_at_every_moment(line: Disturbed, records: tuple[Upstream, ...]) -> None:
    for moment, part in zip(MOMENTS, _parts(records, len(MOMENTS)), strict=True):
        crashed = [line.crash(name, at=moment) for name in SERVICES]
        line.feed(part)
        line.until(partial(_all, crashed))


def kills_at_random(line: Disturbed, records: tuple[Upstream, ...]) -> None:
    chance = random.Random(7)  # noqa: S311 - no secret
    for part in _parts(records, KILLS):
        line.feed(part)
        line.for_seconds(chance.uniform(0.05, 1.2))
        line.kill(chance.choice(SERVICES))


def freezes_at_random(line: Disturbed, records: tuple[Upstream, ...]) -> None:
    chance = random.Random(8)  # noqa: S311 - no secret
    for part in _parts(records, FREEZES_AT_RANDOM):
        line.feed(part)
        line.for_seconds(chance.uniform(0.05, 0.4))
        frozen = line.stack.children[chance.choice(SERVICES)]
        frozen.freeze()
        line.for_seconds(LONGER_THAN_THE_SESSION_S)
        frozen.wake()


def freezes_and_wakes(line: Disturbed, records: tuple[Upstream, ...]) -> None:
    for moment, part in zip(FREEZES, _parts(records, len(FREEZES)), strict=True):
        _freeze_all(line, moment, _parts(part, 5))


def _freeze_all(
    line: Disturbed, moment: str, parts: tuple[tuple[Upstream, ...], ...]
) -> None:
    """Freeze all three at once: each has something to do when it starts."""
    stack = line.stack
    line.until(lambda: all(stack.children[name].is_ready for name in SERVICES))
    line.halt("letters")
    _feed_and_pass(line, parts[0], topic=DECISIONS)
    line.halt("evaluator")
    _feed_and_pass(line, parts[1], topic=CASES)
    frozen = [line.freeze(name, at=moment) for name in SERVICES]
    line.feed(parts[2])
    line.until(partial(_all, [is_frozen for _, is_frozen in frozen]))
    for name in SERVICES:
        line.start(name, instance=f"{name}-replacement")
    issued = _issued(line)
    line.until(lambda: _issued(line) > issued)
    # What the frozen ones are about to write is old now; what follows needs the new.
    _feed_and_pass(line, parts[3], topic=DECISIONS)
    for child, _ in frozen:
        child.wake()
    line.feed(parts[4])
    if moment in WITH_A_BATCH_IN_HAND:
        for child, _ in frozen:
            line.until(partial(_was_set_back, child))
    for name in SERVICES:
        stack.children.pop(f"{name}-replacement").stop()


def loses_valkey(line: Disturbed, records: tuple[Upstream, ...]) -> None:
    first, second, third, fourth, fifth, last = _parts(records, 6)
    stack = line.stack
    line.feed(first)
    line.for_seconds(1.5)  # Valkey writes its file down every second
    line.copy_valkey()
    line.feed(second)
    stack.kill_valkey()
    stack.start_valkey()
    line.feed(third)
    line.for_seconds(0.5)
    line.roll_valkey_back()
    line.feed(fourth)
    line.wipe_valkey()
    line.feed(fifth)
    line.for_seconds(0.5)
    line.lose_valkey()
    line.feed(last)


SCENARIOS: dict[str, Scenario] = {
    "crashes at every moment": crashes_at_every_moment,
    "kills at random": kills_at_random,
    "freezes and wakes": freezes_and_wakes,
    "freezes at random": freezes_at_random,
    "loses valkey": loses_valkey,
}


def _parts(
    records: tuple[Upstream, ...], count: int
) -> tuple[tuple[Upstream, ...], ...]:
    bounds = [len(records) * n // count for n in range(count + 1)]
    return tuple(records[a:b] for a, b in pairwise(bounds))


def _all(checks: Iterable[Callable[[], bool]]) -> bool:
    return all(check() for check in checks)


def _was_set_back(child: Child) -> bool:
    return "set back" in child.tail(lines=200)


def _feed_and_pass(line: Disturbed, records: tuple[Upstream, ...], topic: str) -> None:
    """Feed records and wait until a topic tells of each application among them."""
    line.feed(records)
    wanted = {r.key for r in records if r.is_application and not r.rejected}
    line.until(lambda: wanted <= {r.key for r in _seen(line, topic)})


def _seen(line: Disturbed, topic: str) -> list[Seen]:
    return line.line.kafka.seen(lambda r: r.topic == topic)


def _issued(line: Disturbed) -> int:
    return len(_seen(line, DETERMINATIONS))


@dataclass(frozen=True, slots=True, kw_only=True)
class Undisturbed:
    """The histories of all scenarios, and what came of them without any fault."""

    histories: dict[str, History]
    topics: Topics


@pytest.fixture(scope="module")
def undisturbed(live_line: Line) -> Undisturbed:
    start_services(live_line.stack)
    histories = {
        name: make_history(
            first=number * HOW_MANY, cases=HOW_MANY, partitions=PARTITIONS
        )
        for number, name in enumerate(SCENARIOS)
    }
    for history in histories.values():
        quiet = Disturbed(live_line)
        quiet.feed(history.records)
        _wait_for_the_end(quiet, history)
    servers = live_line.stack.bootstrap_servers
    return Undisturbed(histories=histories, topics=asyncio.run(Topics.read(servers)))


@pytest.fixture(scope="module")
def disturbed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Line]:
    with infrastructure(tmp_path_factory.mktemp("disturbed")) as stack:
        start_services(stack, environment=SESSION)
        with recorded(stack) as line:
            yield line


def _wait_for_the_end(line: Disturbed, history: History) -> None:
    """Wait for all determinations, then for a good case through every partition."""

    def issued() -> set[str]:
        return {(r.key or b"").decode() for r in _seen(line, DETERMINATIONS)}

    # What is still missing then, the checker counts.
    line.reaches(lambda: history.determined <= issued(), seconds=60)
    sentinels: dict[int, str] = {}
    while len(sentinels) < PARTITIONS:
        good = application()
        case = str(good["case_number"])
        position = line.line.kafka.send(APPLICATIONS, to_bytes(good), key=case.encode())
        sentinels[int(position.split("/")[1])] = case
    line.until(lambda: set(sentinels.values()) <= issued(), seconds=60)


@pytest.mark.parametrize("name", SCENARIOS)
def test_a_line_that(name: str, disturbed: Line, undisturbed: Undisturbed) -> None:
    history = undisturbed.histories[name]
    line = Disturbed(disturbed)

    SCENARIOS[name](line, history.records)
    _wait_for_the_end(line, history)

    servers = disturbed.stack.bootstrap_servers
    found = find_flaws(
        asyncio.run(Topics.read(servers)),
        undisturbed=undisturbed.topics,
        history=history,
        sent=line.sent,
    )
    assert found == Flaws(), f"{found}, after {dict(line.ends)}"
    assert {code for _, code in line.ends} <= {STOPPED, ASKED_TO, KILLED}
