"""What services keep is checked against Kafka; single keys that were lost are named,
and a rebuild mends them while the services run, without a second determination.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from typing import Any

import orjson
import pytest
from redis import Redis

from shared.messaging.partitions import partition_of
from shared.messaging.state import case_key
from tests.support.builders import (
    REFERRED,
    REVIEWED,
    application,
    new_case_number,
    review,
)
from tests.support.imr import Imr
from tests.support.live_stack import (
    DETERMINATIONS,
    PARTITIONS,
    Line,
    eventually,
    start_services,
)

SERVICES = ("intake", "evaluator", "letters")
BOTH = 2
MEDICAL = "This 44 year old worker"


@pytest.fixture
def imr(line: Line, tmp_path: Path) -> Imr:
    return Imr(line, tmp_path)


@pytest.fixture
def redis(line: Line) -> Iterator[Redis]:
    with Redis.from_url(line.stack.redis_url) as client:
        yield client


def key(service: str, case: str) -> str:
    partition = partition_of(case, partitions=PARTITIONS)
    return case_key(service=service, partition=partition, case_number=case)


def wrong(told: list[Any]) -> set[tuple[str, str, str]]:
    """Return service, case and what is wrong, of the lines that `--check` prints."""
    return {(t["service"], t["case_number"], t["wrong"]) for t in told if "wrong" in t}


def determinations(line: Line) -> dict[bytes | None, bytes | None]:
    """Return the determinations so far; each case has one."""
    found = line.kafka.seen(lambda r: r.topic == DETERMINATIONS)
    times = Counter(record.key for record in found)
    assert [case for case, count in times.items() if count > 1] == []
    return {record.key: record.value for record in found}


def decided(line: Line) -> str:
    case = line.submit(application())
    line.determination(case)
    return case


def referred(line: Line, redis: Redis) -> str:
    """Return a case that waits, once letters keeps both of its events."""
    case = line.submit(application(REFERRED))
    eventually(lambda: len(log_of(redis, case)) == BOTH)
    return case


def log_of(redis: Redis, case: str) -> list[Any]:
    kept = redis.get(key("letters", case)) or b'{"log": []}'
    log: list[Any] = orjson.loads(kept)["log"]
    return log


@pytest.fixture
def sending(line: Line) -> Iterator[list[str]]:
    """Cases that are sent one after the other for as long as the test runs."""
    cases: list[str] = []
    enough = Event()

    def send() -> None:
        while not enough.wait(0.05):
            cases.append(line.submit(application()))

    thread = Thread(target=send)
    thread.start()
    yield cases
    enough.set()
    thread.join()


class TestCheck:
    def test_finds_nothing_wrong_with_whatever_was_done(
        self, line: Line, imr: Imr, redis: Redis
    ) -> None:
        decided(line)
        referred(line, redis)

        told = imr.lines("rebuild", "--check")

        assert [one["service"] for one in told] == [*SERVICES]
        assert all(one["compared"] > 0 for one in told)

    def test_finds_nothing_wrong_with_a_line_at_work(
        self, imr: Imr, sending: list[str]
    ) -> None:
        before = len(sending)

        imr("rebuild", "--check")

        assert len(sending) > before

    def test_names_what_is_missing_extra_and_different(
        self, line: Line, imr: Imr, redis: Redis
    ) -> None:
        lost, cut, extra = decided(line), referred(line, redis), new_case_number()
        good = {k: redis.get(k) for k in (key("letters", lost), key("letters", cut))}
        entry = log_of(redis, cut)[:1]
        redis.delete(key("letters", lost))
        redis.set(key("letters", cut), orjson.dumps({"log": entry}))
        redis.set(key("letters", extra), good[key("letters", lost)] or b"")

        told = imr.lines("rebuild", "--check", "--service", "letters", code=1)
        words = imr("rebuild", "--check", "--service", "letters", code=1).stdout

        redis.delete(key("letters", extra))
        for name, value in good.items():
            redis.set(name, value or b"")
        assert wrong(told) == {
            ("letters", lost, "missing"),
            ("letters", cut, "different"),
            ("letters", extra, "extra"),
        }
        assert lost in words
        assert MEDICAL not in words


class TestRebuild:
    def test_mends_lost_keys_and_issues_nothing_twice(
        self, line: Line, imr: Imr, redis: Redis
    ) -> None:
        issued, waiting, extra = decided(line), referred(line, redis), new_case_number()
        before = determinations(line)
        redis.delete(*(key(s, issued) for s in ("intake", "letters")))
        redis.delete(*(key(s, waiting) for s in SERVICES))
        redis.set(key("letters", extra), b'{"at": 0, "closed": "withdrawn"}')
        named = wrong(imr.lines("rebuild", "--check", code=1))

        imr("rebuild", "--yes")

        assert len(named) == 6
        line.put(review(waiting), REVIEWED)
        line.determination(waiting)
        repeat = application(case_number=issued)
        told = imr.lines("submit", imr.file(repeat), "--wait")
        assert told[0]["outcome"] == "issued"
        after = determinations(line)
        assert {case: after[case] for case in before} == before
        assert after.keys() - before.keys() == {waiting.encode()}

    def test_of_a_line_at_work_loses_and_doubles_nothing(
        self, line: Line, imr: Imr, sending: list[str]
    ) -> None:
        imr("rebuild", "--yes")

        for case in tuple(sending):
            line.determination(case)
        determinations(line)

    def test_says_that_a_service_does_not_run_and_is_done_by_its_start(
        self, line: Line, imr: Imr
    ) -> None:
        decided(line)
        before = determinations(line)
        line.stack.children["letters"].stop()

        only = ("rebuild", "--service", "letters")
        said = imr(*only, "--yes", "--timeout", "1", code=4).stderr
        told = imr.lines(*only, "--check", code=1)

        assert "does not run" in said
        assert {t["wrong"] for t in told if "wrong" in t} == {"behind"}
        start_services(line.stack)
        imr(*only, "--check")
        assert determinations(line) == before

    def test_asks_first(self, imr: Imr) -> None:
        said = imr("rebuild", "--service", "intake", code=2).stderr

        assert "--yes" in said
