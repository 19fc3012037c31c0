"""Short records with a request for an analgesic, as a physician would decide them.

Invented. Three of them were misread at first and showed what the reader lacked, so
they guard the reader and measure nothing.
"""

import json
from datetime import date
from pathlib import Path

import pytest

from services.evaluator.core.decide import decide
from services.evaluator.core.model import Case, Decided, DisputedItem
from services.evaluator.guidelines import load_modules

FILE = Path(__file__).resolve().parents[2] / "cases" / "drugs" / "analgesics.jsonl"
LINES = [json.loads(line) for line in FILE.read_text("utf-8").splitlines()]
MODULES = load_modules()


@pytest.mark.parametrize("line", LINES, ids=lambda line: line["request"])
def test_is_decided_as_a_physician_would(line: dict[str, str]) -> None:
    asked = Case(
        case_number="CM16-0000001",
        date_of_injury=date.fromisoformat(line["date_of_injury"]),
        governing_date=date(2016, 12, 5),
        summary=line["summary"],
        items=(DisputedItem(number="1", request=line["request"]),),
    )

    (found,) = decide(asked, modules=MODULES)

    assert isinstance(found, Decided)
    assert found.outcome == line["outcome"]
