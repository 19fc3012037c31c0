"""Bad inputs on the topic: each is answered, nothing is lost, the line goes on.

Every bad record has the key of a good application that follows it in the same
partition: its determination shows that the line went on.
"""

import json
from dataclasses import dataclass
from typing import Any

import pytest

from tests.support.builders import (
    DECIDED_AT_ONCE,
    SUBMITTED,
    application,
    assignment,
    new_case_number,
    to_bytes,
)
from tests.support.kafka_thread import Headers
from tests.support.live_stack import APPLICATIONS, PARTITIONS, Line, eventually

FIVE_MB = 5_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Bad:
    """A record that cannot be taken, and the code of the answer it gets."""

    value: bytes | None
    code: str
    headers: Headers = ()
    is_poison: bool = False


def _typed(kind: str) -> Headers:
    return (("ce_type", kind.encode()),)


def _changed(**changes: Any) -> bytes:
    return to_bytes(application(DECIDED_AT_ONCE, **changes))


POISON = {
    "broken JSON": Bad(value=b'{"case_number": "CM', code="not-json"),
    "null": Bad(value=None, code="empty-body"),
    "an empty body": Bad(value=b"", code="empty-body"),
    "no text": Bad(value=b"\xff\xfe\x00\x01", code="not-json"),
    "a list": Bad(value=b"[1, 2]", code="not-an-object"),
    "a deep nest": Bad(value=b"[" * 200_000, code="not-json"),
    "5 MB": Bad(value=_changed(summary="x" * FIVE_MB), code="too-large"),
    "5 MB of nothing": Bad(value=b"\x00" * FIVE_MB, code="too-large"),
    "a future version": Bad(
        value=_changed(schema_version=2), code="future-schema-version"
    ),
    "a future type": Bad(
        value=_changed(),
        headers=_typed("imr.application-submitted.v2"),
        code="future-schema-version",
    ),
    "an unknown type": Bad(
        value=_changed(),
        headers=_typed("imr.moon-landed.v1"),
        code="unknown-event-type",
    ),
}
REFUSED = {
    "wrong types": Bad(
        value=_changed(signed="maybe", items="all"), code="invalid-field"
    ),
    "no items": Bad(value=_changed(items=[]), code="invalid-field"),
    "no case number": Bad(value=_changed(case_number=...), code="invalid-field"),
    "dates out of order": Bad(
        value=_changed(ur_denial_date="2014-01-01"), code="dates-out-of-order"
    ),
    "a date in the future": Bad(
        value=_changed(date_of_injury="2999-01-01"), code="date-in-the-future"
    ),
    "no signature": Bad(value=_changed(signed=False), code="unsigned"),
    "a misspelt fact": Bad(value=_changed(facts={"agee": 4}), code="unknown-fact"),
}
BAD_HEADERS: Headers = (("ce_type", None), ("ce_time", b"\xff\xfe"), ("", b"\x00"))


class TestABadRecord:
    @pytest.mark.parametrize("name", POISON)
    def test_that_is_poison_is_answered_and_put_aside(
        self, line: Line, name: str
    ) -> None:
        bad, good = POISON[name], application(DECIDED_AT_ONCE)
        key = str(good["case_number"]).encode()

        position = line.kafka.send(
            APPLICATIONS, bad.value, key=key, headers=(*bad.headers, ("x", b"\xff"))
        )
        case = line.submit(good)

        dead = line.dead_letter(position)
        assert [r["code"] for r in line.rejection(position)["reasons"]] == [bad.code]
        assert (dead.value, dead.key) == (bad.value, key)
        assert dead.header("x-error") == bad.code
        assert ("x-header-x", b"\xff") in dead.headers
        assert line.determination(case)["outcome"] == "upheld"

    @pytest.mark.parametrize("name", REFUSED)
    def test_that_can_be_read_is_answered(self, line: Line, name: str) -> None:
        bad, good = REFUSED[name], application(DECIDED_AT_ONCE)
        stated = json.loads(bad.value or b"").get("case_number")
        key = stated or str(good["case_number"])

        position = line.kafka.send(APPLICATIONS, bad.value, key=key.encode())
        case = line.submit(good)

        answer = line.rejection(position)
        assert bad.code in {reason["code"] for reason in answer["reasons"]}
        assert answer["case_number"] == (stated or key)
        assert line.determination(case)["outcome"] == "upheld"
        assert not line.kafka.seen(
            lambda r: r.topic.endswith(".dlq") and r.key == key.encode()
        )

    def test_without_key_and_value_is_answered_and_put_aside(self, line: Line) -> None:
        position = line.kafka.send(APPLICATIONS, None, headers=BAD_HEADERS)

        dead = line.dead_letter(position)

        assert (dead.key, dead.value or b"") == (None, b"")
        assert line.rejection(position)["case_number"] == "XX00-0000000"

    def test_names_no_value_of_the_record_where_it_is_answered(
        self, line: Line
    ) -> None:
        private = "Jane Q. Invented"
        body = _changed(signed=private, ur_decision=private)

        position = line.kafka.send(APPLICATIONS, body, key=b"k")

        assert private not in json.dumps(line.rejection(position))


class TestAnUnusualRecord:
    def test_with_broken_headers_is_taken(self, line: Line) -> None:
        told = application(DECIDED_AT_ONCE)
        key = str(told["case_number"]).encode()

        line.kafka.send(APPLICATIONS, to_bytes(told), key=key, headers=BAD_HEADERS)

        assert line.determination(key.decode())["outcome"] == "upheld"

    def test_with_unknown_fields_is_taken(self, line: Line) -> None:
        case = line.submit(application(DECIDED_AT_ONCE, colour="green"))

        assert line.determination(case)["outcome"] == "upheld"

    def test_with_a_hundred_items_is_taken(self, line: Line) -> None:
        case = line.submit(application(*[DECIDED_AT_ONCE] * 100))

        assert len(line.determination(case)["items"]) == 100

    def test_in_other_scripts_is_taken_and_shown(self, line: Line) -> None:
        words = "العلاج النفسي – תיק – 心理治療 – Größe 😀"

        case = line.submit(application(DECIDED_AT_ONCE, summary=words))

        assert words in line.determination(case)["letter"]

    def test_that_comes_twice_is_one_case(self, line: Line) -> None:
        told = application(DECIDED_AT_ONCE)
        case = line.submit(told)
        line.submit(told)

        line.determination(case)
        line.put(assignment(case), "imr.reviewer-assigned.v1")
        line.wait(case, "reviewer-assigned", count=2)

        assert len(line.events(case, "case-received")) == 1
        assert len(line.events(case, "determination-issued")) == 1
        assert not line.events(case, "application-rejected")

    def test_with_a_number_that_is_taken_is_answered(self, line: Line) -> None:
        told = application(DECIDED_AT_ONCE)
        case = line.submit(told)

        position = line.put({**told, "summary": "Quite another story."})

        (reason,) = line.rejection(position)["reasons"]
        assert reason["code"] == "case-number-conflict"
        assert "Quite another" not in line.determination(case)["letter"]

    @pytest.mark.parametrize("partition", range(PARTITIONS))
    def test_in_any_partition_is_one_case(self, line: Line, partition: int) -> None:
        case = new_case_number()
        told = to_bytes(application(DECIDED_AT_ONCE, case_number=case))

        for key in (None, case.encode(), b"another key"):
            line.kafka.send(
                APPLICATIONS,
                told,
                key=key,
                partition=partition,
                headers=_typed(SUBMITTED),
            )
        line.determination(case)
        eventually(lambda: _all_homed(line, case, partition))
        line.put(assignment(case), "imr.reviewer-assigned.v1")
        line.wait(case, "reviewer-assigned", count=2)

        assert len(line.events(case, "case-received")) == 1
        assert len(line.events(case, "determination-issued")) == 1


def _all_homed(line: Line, case: str, partition: int) -> bool:
    """Say whether each copy is in the partition of the case."""
    found = line.kafka.seen(
        lambda r: r.topic == APPLICATIONS and case.encode() in (r.value or b"")
    )
    home = line.events(case, "case-received")[0].partition
    moved = [r for r in found if r.header("x-rerouted-from")]
    return home == partition or len(moved) == 3
