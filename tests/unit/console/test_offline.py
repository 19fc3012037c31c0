"""`imr decide` and `imr import-published`: files in, answers out."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from services.console.cli import app
from tests.support.builders import (
    REVIEWED,
    WITHDRAWN,
    application,
    review,
    to_bytes,
    withdrawal,
)
from tests.unit.console.lines import REFERRED

ROOT = Path(__file__).resolve().parents[3]
SEED = ROOT / "examples" / "seed.json"
LETTERS = ROOT.parent / "shared" / "letters" / "dev.jsonl"
ITEM_FIELDS = [
    "number",
    "request",
    "outcome",
    "necessity",
    "module",
    "citations",
    "findings",
    "would_change",
    "rationale",
]


def _run(*words: str, code: int = 0, stdin: bytes = b"") -> str:
    ran = CliRunner().invoke(app, list(words), input=stdin)
    assert ran.exit_code == code, ran.output
    return str(ran.stdout)


def _decided(*documents: Any, code: int = 0) -> list[Any]:
    lines = (d if isinstance(d, bytes) else to_bytes(d) for d in documents)
    said = _run("decide", "-", "--json", code=code, stdin=b"\n".join(lines))
    return [json.loads(line) for line in said.splitlines()]


@pytest.fixture
def letters() -> Path:
    if not LETTERS.exists():
        if os.environ.get("CI") == "true":
            pytest.fail("the published letters are not beside the checkout")
        pytest.skip("the published letters are not beside the checkout")
    return LETTERS


class TestDecide:
    def test_upholds_both_items_of_the_seed(self) -> None:
        (case,) = [
            json.loads(line)
            for line in _run("decide", str(SEED), "--json").splitlines()
        ]

        assert list(case) == ["case_number", "items"]
        assert [list(item) for item in case["items"]] == [ITEM_FIELDS] * 2
        assert [item["outcome"] for item in case["items"]] == ["upheld", "upheld"]
        assert all(item["necessity"] < 0.5 for item in case["items"])
        for item in case["items"]:
            assert [set(c) for c in item["citations"]] == [
                {"document", "edition", "locator"}
            ] * len(item["citations"])

    def test_prints_the_letter(self) -> None:
        said = _run("decide", str(SEED), "--letter")

        assert "CM15-0123456" in said
        assert said.count("is not medically necessary") >= 2

    def test_shows_outcomes_to_a_reader(self) -> None:
        said = _run("decide", str(SEED))

        assert said.startswith("CM15-0123456: upheld")
        assert "Otherwise had the request shown" in said

    @pytest.mark.parametrize(
        ("name", "outcomes"),
        [
            ("trial", ["overturned"]),
            ("continuing", ["overturned"]),
            ("modified", ["upheld"]),
            ("several-items", ["upheld", "overturned", "referred"]),
        ],
    )
    def test_decides_the_examples(self, name: str, outcomes: list[str]) -> None:
        path = ROOT / "examples" / f"{name}.json"

        case = json.loads(_run("decide", str(path), "--json"))

        assert [item["outcome"] for item in case["items"]] == outcomes

    def test_refers_what_waits_for_a_reviewer(self) -> None:
        (case,) = _decided(application(REFERRED))

        (item,) = case["items"]
        assert list(item) == ITEM_FIELDS
        assert item["outcome"] == "referred"
        assert 0 <= item["necessity"] <= 1
        assert item["rationale"]

    def test_takes_later_events_into_account(self) -> None:
        fields = application(REFERRED)
        completed = review(fields["case_number"])

        (case,) = _decided(fields, {"type": REVIEWED, **completed})

        assert [i["outcome"] for i in case["items"]] == ["overturned"]
        assert case["items"][0]["module"] == "human-review"

    def test_answers_each_case_once(self) -> None:
        first, second = application(), application()

        found = _decided(first, second, first)

        assert [case["case_number"] for case in found] == [
            first["case_number"],
            second["case_number"],
        ]

    @pytest.mark.parametrize(
        ("document", "code"),
        [
            (b"{", "not-json"),
            (b"[1]\n", "not-an-object"),
            (b"", "empty-body"),
            (application(signed=False), "unsigned"),
            (application(schema_version=2), "future-schema-version"),
            ({"type": "no-such-event"}, "unknown-event-type"),
            ({"licensure": "x", "specialty": "y"}, "not-a-published-letter"),
        ],
    )
    def test_rejects_with_reasons(self, document: Any, code: str) -> None:
        content = document if isinstance(document, bytes) else to_bytes(document)

        (case,) = json.loads(
            f"[{_run('decide', '-', '--json', code=1, stdin=content)}]"
        )

        assert list(case) == ["case_number", "rejected"]
        assert code in {reason["code"] for reason in case["rejected"]}

    def test_goes_on_after_a_bad_line(self) -> None:
        found = _decided(application(), b"{", application(), code=1)

        assert ["rejected" in case for case in found] == [False, True, False]

    def test_ends_with_one_if_a_letter_is_lacking(self) -> None:
        fields = application(REFERRED)

        ran = CliRunner().invoke(app, ["decide", "-", "--letter"], to_bytes(fields))

        assert ran.exit_code == 1
        assert "waits for a reviewer" in ran.stderr

    def test_shows_a_withdrawn_case(self) -> None:
        fields = application(REFERRED)
        ended = {"type": WITHDRAWN, **withdrawal(fields["case_number"])}

        said = _run("decide", "-", stdin=to_bytes(fields) + b"\n" + to_bytes(ended))

        assert "the case was closed" in said

    def test_loses_no_published_letter(self, letters: Path) -> None:
        said = _run("decide", str(letters), "--json")

        published = [
            json.loads(line) for line in letters.read_text("utf-8").splitlines()
        ]
        found = [json.loads(line) for line in said.splitlines()]
        assert len(found) == 74
        assert [case["case_number"] for case in found] == [
            letter["case_number"] for letter in published
        ]
        assert [len(case["items"]) for case in found] == [
            len(letter["items"]) for letter in published
        ]
        for case in found:
            for item in case["items"]:
                assert list(item) == ITEM_FIELDS
                assert item["outcome"] in {"upheld", "overturned", "referred"}
                assert 0 <= item["necessity"] <= 1
                assert item["rationale"]


class TestImportPublished:
    def test_writes_what_decide_decides_alike(
        self, letters: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "applications.jsonl"

        _run("import-published", str(letters), "--out", str(out))

        assert len(out.read_bytes().splitlines()) == 74
        direct = _run("decide", str(letters), "--json")
        assert _run("decide", str(out), "--json") == direct

    def test_leaves_out_a_bad_line_and_says_so(self) -> None:
        ran = CliRunner().invoke(app, ["import-published", "-"], b"{}\n")

        assert ran.exit_code == 1
        assert "-:1:" in ran.stderr
        assert ran.stdout == ""

    def test_says_where_it_cannot_write(self, tmp_path: Path) -> None:
        ran = CliRunner().invoke(
            app, ["import-published", "-", "--out", str(tmp_path)], b""
        )

        assert ran.exit_code == 2
        assert "cannot be opened" in ran.stderr
