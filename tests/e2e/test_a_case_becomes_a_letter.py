"""One application goes in, one letter comes out: through every process."""

import hashlib
import json
from pathlib import Path

from tests.support.builders import (
    DECIDED_AT_ONCE,
    REFERRED,
    application,
    new_case_number,
)
from tests.support.live_stack import APPLICATIONS, DETERMINATIONS, Line

SEED = Path(__file__).parents[2] / "examples" / "seed.json"


class TestACase:
    def test_becomes_one_letter(self, line: Line) -> None:
        case = line.submit(application(DECIDED_AT_ONCE, DECIDED_AT_ONCE))

        issued = line.determination(case)

        assert issued["outcome"] == "upheld"
        assert [item["number"] for item in issued["items"]] == ["1", "2"]
        assert case in issued["letter"]
        digest = hashlib.sha256(issued["letter"].encode()).hexdigest()
        assert issued["letter_sha256"] == digest

    def test_travels_in_one_partition_with_its_number_as_key(self, line: Line) -> None:
        told = application(DECIDED_AT_ONCE)
        case = line.submit(told)

        line.determination(case)

        of_case = line.kafka.seen(lambda r: r.key == case.encode())
        kinds = [r.kind for r in of_case if r.topic != APPLICATIONS]
        assert len({record.partition for record in of_case}) == 1
        assert kinds.count("case-received") == 1
        assert kinds.count("evaluation-started") == 1
        assert kinds.count("item-decided") == 1
        assert kinds.count("determination-issued") == 1
        assert len({r.header("ce_id") for r in of_case[1:]}) == len(of_case) - 1

    def test_tells_the_trace_of_its_application_everywhere(self, line: Line) -> None:
        told = application(DECIDED_AT_ONCE)
        trace = b"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
        body = json.dumps(told).encode()
        key = str(told["case_number"]).encode()
        line.kafka.send(APPLICATIONS, body, key=key, headers=[("traceparent", trace)])

        line.determination(key.decode())

        of_case = line.kafka.seen(lambda r: r.key == key)
        assert {record.header("traceparent") for record in of_case} == {trace.decode()}

    def test_waits_for_a_reviewer_where_no_module_speaks(self, line: Line) -> None:
        case = line.submit(application(REFERRED, DECIDED_AT_ONCE))

        (referred,) = line.wait(case, "item-referred")

        assert referred.body["item"] == "1"
        assert line.wait(case, "item-decided")[0].body["item"] == "2"
        assert not line.events(case, "determination-issued")


class TestTheSeed:
    def test_is_upheld_on_both_items(self, line: Line) -> None:
        seed = json.loads(SEED.read_text(encoding="utf-8"))
        case = new_case_number()
        line.submit({**seed, "case_number": case})

        issued = line.determination(case)

        assert [item["outcome"] for item in issued["items"]] == ["upheld", "upheld"]
        assert issued["decision_date"] == seed["decision_date"]
        assert "is not medically necessary" in issued["letter"]
        (record,) = line.kafka.seen(
            lambda r: r.topic == DETERMINATIONS and r.key == case.encode()
        )
        assert line.letter(case).content == record.value
