"""Events in one line: codes only, whatever a topic holds."""

from typing import Any

import pytest

from shared.event_line import event_line, facts_of
from shared.events import Event, all_events

CASE = "CM16-0000001"


class TestEventLine:
    @pytest.mark.parametrize("event", all_events(), ids=lambda e: e.__name__)
    def test_names_the_case_of_every_event(self, event: type[Event]) -> None:
        line = event_line(event.topic, event.type_name(), event.examples[0])

        assert line.startswith(event.topic)
        assert CASE in line
        assert "\n" not in line

    @pytest.mark.parametrize(
        ("body", "told"),
        [
            ({"item": "2", "outcome": "upheld", "module": "m@2009-07-18"},
             "item 2 upheld by m@2009-07-18"),
            ({"item": "2", "outcome": "overturned", "module": "human-review",
              "decided_by": "human"}, "item 2 overturned by a human"),
            ({"item": "2", "reason": "not-covered"}, "item 2 not-covered"),
            ({"item": "2", "awaits": ["1", "3"]}, "item 2 awaits 1, 3"),
            ({"items": [{}]}, "1 item"),
            ({"items": [{}, {}], "outcome": "upheld"}, "2 items upheld"),
            ({"disposition": "rejected",
              "reasons": [{"code": "late"}, {"code": "unsigned"}, {"code": "late"}]},
             "rejected late, unsigned"),
        ],
    )  # fmt: skip
    def test_tells_how_it_came_out(self, body: dict[str, Any], told: str) -> None:
        line = event_line("t", "imr.x.v1", {"case_number": CASE, **body})

        assert line.endswith(f"{CASE}  {told}")

    @pytest.mark.parametrize(
        "body",
        [
            {},
            {"case_number": "John Doe, knee", "item": "knee pain"},
            {"outcome": "the worker reports pain", "reason": ["pain"]},
            {"reasons": [{"code": "severe pain"}, "pain", None], "items": "pain"},
            {"module": "pain\x1b[31m pain", "awaits": ["pain"], "decided_by": 7},
        ],
    )
    def test_tells_no_word_that_is_no_code(self, body: dict[str, Any]) -> None:
        line = event_line("t", "pain and more pain", body)

        assert "pain" not in line
        assert "\x1b" not in line


class TestFactsOf:
    def test_always_has_type_and_case(self) -> None:
        assert facts_of("", {}) == {"type": "?", "case_number": None}
