"""Dead letters keep their bytes and say no word of the record; the brake counts."""

import pytest
from hypothesis import given

from shared.code_version import code_version
from shared.messaging.dead_letters import (
    FIRST_FAILED,
    Brake,
    dead_letter,
    fingerprint,
)
from shared.messaging.records import Output, Record
from shared.messaging.topics import MAX_DEAD_LETTER_BYTES, MAX_RECORD_BYTES
from shared.messaging.verdicts import MustStop
from tests.support.records import record
from tests.unit.shared.strategies import any_records

ROOM_FOR_FRAMES = 16 * 1024


def size_of(output: Output) -> int:
    headers = sum(len(n.encode()) + len(v or b"") + 10 for n, v in output.headers)
    return len(output.key or b"") + len(output.value or b"") + headers


class TestADeadLetter:
    @given(any_records())
    def test_has_the_bytes_of_its_record(self, bad: Record) -> None:
        dead = dead_letter(bad, group="g", code="c")

        both_null = bad.key is None and bad.value is None
        assert (dead.key, dead.value) == (bad.key, b"" if both_null else bad.value)
        assert [
            (name.removeprefix("x-header-"), value)
            for name, value in dead.headers
            if name.startswith("x-header-")
        ] == list(bad.headers)

    def test_says_where_from_and_why_and_nothing_else(self) -> None:
        bad = record(b"Jane", topic="t", offset=7, key=b"Jane", partition=3)

        dead = dead_letter(bad, group="g", code="not-json")

        assert dead.topic == "g.dlq"
        assert dict(dead.headers) == {
            "x-original-topic": b"t",
            "x-original-partition": b"3",
            "x-original-offset": b"7",
            "x-original-timestamp": str(bad.timestamp_ms).encode(),
            "x-attempt": b"1",
            "x-error": b"not-json",
            "x-fingerprint": fingerprint(
                group="g", topic="t", code="not-json"
            ).encode(),
            "x-first-failed": str(bad.timestamp_ms).encode(),
            "x-last-failed": str(bad.timestamp_ms).encode(),
            "x-code": code_version("g").encode(),
        }

    def test_says_since_when_it_fails_by_the_times_of_its_records(self) -> None:
        again = record(b"", topic="t", headers=((FIRST_FAILED, b"17"),))
        nonsense = record(b"", topic="t", headers=((FIRST_FAILED, b"yesterday"),))

        first = [
            dict(dead_letter(bad, group="g", code="c").headers)["x-first-failed"]
            for bad in (again, nonsense)
        ]

        assert first == [b"17", str(nonsense.timestamp_ms).encode()]

    @pytest.mark.parametrize(
        "bad",
        [
            record(b"v" * MAX_RECORD_BYTES, topic="t", headers=(("a", b"b"),) * 20),
            record(b"v", topic="t", key=b"k" * MAX_RECORD_BYTES),
            record(b"v", topic="t", headers=(("h", b"v" * MAX_RECORD_BYTES),)),
            record(b"v" * 4_000_000, topic="t", headers=(("", None),) * 1_000_000),
        ],
        ids=["value", "key", "header", "many headers"],
    )
    def test_is_never_larger_than_its_topic_takes(self, bad: Record) -> None:
        dead = dead_letter(bad, group="g", code="c")

        assert size_of(dead) < MAX_DEAD_LETTER_BYTES - ROOM_FOR_FRAMES
        assert dead.value == bad.value

    def test_says_so_where_it_left_headers_out(self) -> None:
        bad = record(b"v" * 4_000_000, topic="t", headers=(("", None),) * 1_000_000)

        dead = dead_letter(bad, group="g", code="c")

        assert ("x-headers-dropped", b"1000000") in dead.headers


class TestTheBrake:
    def test_stops_after_too_many_in_a_row(self) -> None:
        brake = Brake(most_in_a_row=2)
        brake.failed(0)
        brake.failed(0)

        with pytest.raises(MustStop, match="3 records in a row of partition 0"):
            brake.failed(0)

    def test_begins_anew_after_a_good_one(self) -> None:
        brake = Brake(most_in_a_row=2)
        for _ in range(5):
            brake.failed(0)
            brake.failed(0)
            brake.passed(0)

    def test_counts_partitions_apart(self) -> None:
        brake = Brake(most_in_a_row=2)
        for partition in range(5):
            brake.failed(partition)
            brake.failed(partition)
            brake.passed(99)
