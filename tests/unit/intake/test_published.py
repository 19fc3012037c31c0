"""Published letters as applications: all of them, and nothing of the decision side."""

import json
import os
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from services.console.published import BadLine, applications_from
from services.intake.core.accept import accept
from services.intake.core.model import Accepted
from services.intake.publishing import hash_of
from services.intake.reading import application_of
from shared.events.application_submitted import ApplicationSubmitted

LETTERS = Path(__file__).resolve().parents[4] / "shared" / "letters" / "dev.jsonl"
LETTER: dict[str, Any] = {
    "case_number": "CM16-0000001",
    "date_assigned": "09/20/2016",
    "date_of_injury": "01/04/2016",
    "decision_date": "10/15/2016",
    "ur_denial_date": "09/01/2016",
    "priority": "Standard",
    "application_received": "09/15/2016",
    "licensure": "Texas,New York",
    "specialty": "Psychology, Pain Management",
    "summary": "An invented worker reports pain.",
    "items": [
        {
            "item": "Ibuprofen #90 was the original request. Ibuprofen #60 was "
            "authorized by the Claims Administrator. The remaining IMR eligible "
            "portion of the original request, Ibuprofen #30 is: Upheld",
            "decision": "Upheld",
            "ca_guideline": "Decision based on an invented guideline.",
            "maximus_guideline": "Decision based on another one.",
            "rationale": "The reasons of a reviewer.",
        }
    ],
}


def _read(*lines: object) -> tuple[list[ApplicationSubmitted], list[BadLine]]:
    bad: list[BadLine] = []
    written = (x if isinstance(x, str | bytes) else json.dumps(x) for x in lines)
    return list(applications_from(written, report=bad.append)), bad


def _without(name: str) -> dict[str, Any]:
    return {key: value for key, value in LETTER.items() if key != name}


@pytest.fixture(scope="module")
def letters() -> list[dict[str, Any]]:
    if not LETTERS.exists():
        if os.environ.get("CI") == "true":
            pytest.fail("the published letters are not beside the checkout")
        pytest.skip("the published letters are not beside the checkout")
    lines = LETTERS.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


class TestApplicationsFrom:
    def test_takes_over_the_header_and_the_reviewer(self) -> None:
        (found,), bad = _read(LETTER)

        assert not bad
        assert found.date_assigned == date(2016, 9, 20)
        assert found.reviewer is not None
        assert found.reviewer.licensure == ("Texas", "New York")
        assert found.reviewer.specialties == ("Psychology", "Pain Management")

    def test_keeps_a_heading_whole_but_for_the_outcome(self) -> None:
        (found,), _ = _read(LETTER)

        assert found.ur_decision == "modified"
        assert found.items[0].request.endswith("Ibuprofen #30 is")
        assert found.items[0].authorized is None

    def test_passes_over_blank_lines_and_a_byte_order_mark(self) -> None:
        found, bad = _read("", b"\xef\xbb\xbf" + json.dumps(LETTER).encode(), " \n")

        assert (len(found), bad) == (1, [])

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            ("{", "not JSON; it breaks at character"),
            ("\ud800", "not JSON"),
            ("[]", "should be an object"),
            (_without("items"), "items should be a list"),
            (_without("summary"), "summary should be text"),
            ({**LETTER, "items": [1]}, "items[0] should be an object"),
            ({**LETTER, "items": [{}]}, "items[0].item should be text"),
            ({**LETTER, "items": []}, "at least 1"),
            ({**LETTER, "decision_date": "2016-10-15"}, "MM/DD/YYYY"),
            ({**LETTER, "decision_date": "13/13/2016"}, "YYYY-MM-DD"),
            ({**LETTER, "priority": "urgent"}, "'standard' or 'expedited'"),
            ({**LETTER, "case_number": "worker 7"}, "case_number should be text"),
        ],
    )
    def test_reports_a_bad_line_and_goes_on(self, line: object, said: str) -> None:
        found, bad = _read(LETTER, line, LETTER)

        assert len(found) == 2
        assert [problem.number for problem in bad] == [2]
        assert said in bad[0].problem
        assert "worker" not in bad[0].problem


class TestPublishedLetters:
    def test_are_all_accepted(self, letters: list[dict[str, Any]]) -> None:
        found, bad = _read(*letters)

        verdicts = [
            accept(
                application_of(event, received_on=date(2026, 1, 1)),
                known=None,
                content_hash=hash_of(event),
            )
            for event in found
        ]

        assert (len(found), bad) == (74, [])
        assert all(isinstance(verdict, Accepted) for verdict in verdicts)

    def test_are_the_same_whatever_was_decided(
        self, letters: list[dict[str, Any]]
    ) -> None:
        plain, _ = _read(*letters)
        for letter in letters:
            for item in letter["items"]:
                item.update(decision="?", rationale="?", maximus_guideline="?")
        changed, _ = _read(*letters)

        assert [event.to_json() for event in changed] == [
            event.to_json() for event in plain
        ]

    def test_say_no_outcome_and_no_reason(self, letters: list[dict[str, Any]]) -> None:
        lines = LETTERS.read_text(encoding="utf-8").splitlines()
        found, _ = _read(*lines)

        for event, letter in zip(found, map(json.loads, lines), strict=True):
            text = json.dumps(json.loads(event.to_json()), ensure_ascii=False)
            seen = json.dumps(
                [letter["summary"]]
                + [(item["item"], item["ca_guideline"]) for item in letter["items"]],
                ensure_ascii=False,
            )
            assert not re.search("upheld|overturned|maximus", text, re.IGNORECASE)
            for item in letter["items"]:
                for sentence in re.split(r"(?<=\.) ", item["rationale"]):
                    assert sentence not in text or sentence in seen
        assert len(letters) == 74
