"""The `imr` command against the whole line: what is sent, followed and shown."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.builders import application, review, withdrawal
from tests.support.imr import IMR, Imr
from tests.support.live_stack import Line

REFERRED = "Zephyr quillwork for the left knee"
"""A treatment that does not exist, so that no guideline module covers it."""
ROOT = Path(__file__).resolve().parents[2]
REVIEWER = ("--licensure", "California", "--specialty", "Psychology")


@pytest.fixture
def imr(line: Line, tmp_path: Path) -> Imr:
    return Imr(line, tmp_path)


class TestSubmit:
    def test_follows_a_case_to_its_letter(self, imr: Imr, line: Line) -> None:
        fields = application()
        case = fields["case_number"]

        (found,) = imr.lines("submit", imr.file(fields), "--wait")

        issued = line.determination(case)
        assert (found["outcome"], found["determination"]) == ("issued", "upheld")
        assert imr("letter", case).stdout.strip() == issued["letter"].strip()
        assert imr.lines("letter", case) == [issued]
        assert imr.lines("case", case)[0]["stands"] == "issued"

    def test_leaves_a_case_that_tells_why(self, imr: Imr) -> None:
        fields = application("Biofeedback, 4 sessions")
        imr("submit", imr.file(fields), "--wait")

        (found,) = imr.lines("why", fields["case_number"], "1")

        assert found["criteria"]
        assert found["counterfactual"]["outcome"] == "overturned"
        assert "»" in imr("why", fields["case_number"]).stdout
        assert "not known" in imr("why", "CM15-9999999", code=1).stderr

    def test_answers_a_repeat_at_once(self, imr: Imr) -> None:
        path = imr.file(application())
        imr("submit", path, "--wait")

        (found,) = imr.lines("submit", path, "--wait", "--timeout", "20")

        assert found["outcome"] == "issued"

    def test_sends_what_is_fit_and_refuses_the_rest(self, imr: Imr, line: Line) -> None:
        good, late = application(), application(signed=False)
        path = imr.file(good, "{broken", "", late, withdrawal(good["case_number"]))

        found = imr.lines("submit", path, code=1)

        refused = {f["line"]: f["reasons"] for f in found if not f["sent"]}
        codes = {n: {r["code"] for r in reasons} for n, reasons in refused.items()}
        assert codes[2] == {"not-json"}
        assert codes[4] == {"unsigned"}
        assert set(codes) == {2, 4, 5}
        line.determination(good["case_number"])

    def test_tells_a_conflict_before_it_sends(self, imr: Imr) -> None:
        fields = application()
        imr("submit", imr.file(fields), "--wait")

        (found,) = imr.lines(
            "submit", "-", code=1, stdin=json.dumps({**fields, "summary": "Other."})
        )

        assert [r["code"] for r in found["reasons"]] == ["case-number-conflict"]

    def test_sends_other_events_by_their_type(self, imr: Imr) -> None:
        fields = application(REFERRED)
        case = fields["case_number"]
        imr("submit", imr.file(fields), "--wait")

        found = imr.lines(
            "submit",
            imr.file(
                {"type": "review-completed", **review(case, item="7")},
                {"type": "application-withdrawn", **withdrawal(case)},
            ),
            "--wait",
            code=1,
        )

        assert {f["line"]: f["outcome"] for f in found} == {1: "declined", 2: "closed"}


class TestReview:
    def test_completes_a_referred_item(self, imr: Imr, line: Line) -> None:
        fields = application(REFERRED)
        case = fields["case_number"]

        (waits,) = imr.lines("submit", imr.file(fields), "--wait")
        listed = [found["case_number"] for found in imr.lines("review")]
        (referred,) = imr.lines("review", case)
        done = imr.lines(
            *("review", case, "--item", "1", "--outcome", "overturned"),
            *("--rationale", "-", "--cite", "Invented Guideline|2015|p. 3"),
            *REVIEWER,
            "--wait",
            stdin="The records show what the cited chapter asks for.",
        )

        assert waits["outcome"] == "waits"
        assert case in listed
        assert referred["items"][0]["request"] == REFERRED
        assert done[0]["outcome"] == "issued"
        (item,) = line.determination(case)["items"]
        assert (item["outcome"], item["decided_by"]) == ("overturned", "human")

    def test_is_refused_for_an_item_that_waits_for_none(self, imr: Imr) -> None:
        fields = application("Unknown sessions of psychotherapy", REFERRED)
        case = fields["case_number"]
        imr("submit", imr.file(fields), "--wait")
        words = ("--outcome", "upheld", "--rationale", "No.", *REVIEWER)

        ran = imr("review", case, "--item", "1", *words, code=1)

        assert "waiting are 2" in ran.stderr

    def test_waits_for_a_reviewer_of_record(self, imr: Imr) -> None:
        fields = application(reviewer=...)
        case = fields["case_number"]

        (waits,) = imr.lines("submit", imr.file(fields), "--wait")
        shown = imr("case", case).stdout
        (done,) = imr.lines("assign-reviewer", case, *REVIEWER, "--wait")

        assert waits["outcome"] == "waits"
        assert "waits for a reviewer of record" in shown
        assert done["outcome"] == "issued"


class TestEnding:
    def test_withdraws_a_case_once(self, imr: Imr) -> None:
        fields = application(REFERRED)
        case = fields["case_number"]
        imr("submit", imr.file(fields), "--wait")

        (found,) = imr.lines("withdraw", case, "--wait")
        again = imr("withdraw", case, code=1)

        assert found["outcome"] == "closed"
        assert "is over: closed" in again.stderr
        assert "withdrawn" in imr("case", case).stdout

    def test_authorizes_one_item_of_two(self, imr: Imr, line: Line) -> None:
        fields = application("Unknown sessions of psychotherapy", REFERRED)
        case = fields["case_number"]
        imr("submit", imr.file(fields), "--wait")

        (found,) = imr.lines("authorize", case, "--item", "2", "--wait")

        assert found["outcome"] == "issued"
        (closed,) = line.determination(case)["closed_items"]
        assert closed["number"] == "2"


class TestLooking:
    def test_at_an_unknown_case_ends_with_one(self, imr: Imr) -> None:
        for command in ("case", "letter", "review", "withdraw"):
            ran = imr(command, "CM99-0000000", code=1)

            assert "not known here" in ran.stderr

    def test_at_a_rejected_case_shows_why(self, imr: Imr, line: Line) -> None:
        fields = application(signed=False)
        line.rejection(line.put(fields))

        (found,) = imr.lines("case", fields["case_number"], code=1)

        assert found["rejections"][0]["reasons"][0]["code"] == "unsigned"

    def test_lists_the_events_of_a_case_in_order(self, imr: Imr, line: Line) -> None:
        case = line.submit(application())
        line.determination(case)

        found = imr.lines("case", case, "--events")

        assert [event["type"] for event in found] == [
            "application-submitted",
            "case-received",
            "evaluation-started",
            "item-decided",
            "determination-issued",
        ]

    def test_at_a_case_without_a_letter_says_what_it_waits_for(self, imr: Imr) -> None:
        fields = application(REFERRED)
        imr("submit", imr.file(fields), "--wait")

        ran = imr("letter", fields["case_number"], code=1)

        assert "open; 1 of 1 items wait" in ran.stderr


class TestWatch:
    def test_shows_events_as_they_happen(self, imr: Imr, line: Line) -> None:
        fields = application()
        case = fields["case_number"]
        watching = subprocess.Popen(
            [str(IMR), "watch", "--case", case, "--from-beginning"],
            env={**imr.environment, "PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

        line.submit(fields)
        assert watching.stdout is not None
        seen: list[str] = []
        while not any("determination-issued" in text for text in seen):
            seen.append(watching.stdout.readline())
        watching.send_signal(signal.SIGINT)
        _, said = watching.communicate(timeout=20)

        assert watching.returncode == 130
        assert "Traceback" not in said
        assert all(case in text for text in seen)
        assert fields["summary"] not in "".join(seen)


class TestOutcomesConsumer:
    def test_prints_every_outcome_there_is(self, line: Line) -> None:
        case = line.submit(application())
        line.determination(case)

        ran = subprocess.run(
            [
                *(sys.executable, ROOT / "examples" / "outcomes_consumer.py"),
                *("--servers", line.stack.bootstrap_servers, "--once"),
            ],
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )

        assert f"{case} item 1 upheld" in ran.stdout.splitlines()
