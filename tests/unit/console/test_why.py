"""`imr why`: the criteria, the words behind them, and what would have changed it."""

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from services.console.cli import app
from services.console.why import why
from services.letters.kept import read_kept
from tests.support.builders import application, authorization, review
from tests.unit.console.lines import REFERRED, make_line, put

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = ROOT / "examples"
SEED = EXAMPLES / "seed.json"


def _run(*words: str, code: int = 0, stdin: str = "") -> str:
    ran = CliRunner().invoke(app, ["why", *words], input=stdin)
    assert ran.exit_code == code, (ran.output, ran.exception)
    return str(ran.output)


def _told(*words: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in _run(*words, "--json").splitlines()]


class TestWhy:
    def test_shows_question_answer_reason_citation_and_words(self) -> None:
        said = _run("--file", str(SEED))

        assert "upheld, decided by machine" in said
        assert "psychotherapy@2009-07-18 (sha256 " in said
        assert "Is the number of sessions stated? not documented" in said
        assert "cites MTUS Chronic Pain Treatment Guidelines, 2009" in said
        assert "»major depressive disorder«" in said
        assert "It would have been overturned had the application stated" in said

    def test_shows_one_item_of_one_case(self) -> None:
        number = json.loads(SEED.read_bytes())["case_number"]

        (found,) = _told("--file", str(SEED), number, "2")

        assert (found["case_number"], found["item"]) == (number, "2")

    def test_gives_each_piece_of_evidence_in_its_sentence(self) -> None:
        found = _told("--file", str(SEED))

        pieces = [e for i in found for c in i["criteria"] for e in c["evidence"]]
        assert pieces
        for piece in pieces:
            assert piece["text"] in piece["sentence"]

    @pytest.mark.parametrize(
        ("words", "code", "said"),
        [
            (("CM15-0000009",), 1, "holds no case"),
            (("CM15-0123456", "9"), 2, "has no item 9"),
        ],
    )
    def test_says_what_is_not_there(
        self, words: tuple[str, ...], code: int, said: str
    ) -> None:
        assert said in _run("--file", str(SEED), *words, code=code)

    def test_says_why_an_application_was_rejected(self) -> None:
        refused = json.dumps(application(signed=False))

        assert "rejected" in _run("--file", "-", code=1, stdin=refused)


class TestStatedInstead:
    @pytest.mark.parametrize("name", ["seed", "trial", "several-items", "continuing"])
    def test_gives_the_other_outcome_when_it_is_sent(
        self, name: str, tmp_path: Path
    ) -> None:
        path = EXAMPLES / f"{name}.json"
        told = [one for one in _told("--file", str(path)) if _steps(one)]

        assert told
        for one in told:
            changed = tmp_path / "changed.json"
            changed.write_text(json.dumps(_with_edits(path, one)))
            (again,) = _told("--file", str(changed), one["case_number"], one["item"])
            assert again["outcome"] == one["counterfactual"]["outcome"]
            assert again["outcome"] != one["outcome"]


def _steps(told: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the steps that an application can state."""
    steps: list[dict[str, Any]] = told["counterfactual"].get("steps", [])
    paths = [edit["path"] for step in steps for edit in step["edits"]]
    return [] if any(path.endswith((".outcome", "]")) for path in paths) else steps


def _with_edits(path: Path, told: dict[str, Any]) -> dict[str, Any]:
    fields: dict[str, Any] = deepcopy(json.loads(path.read_bytes()))
    item = fields["items"][int(told["item"]) - 1]
    for edit in (edit for step in _steps(told) for edit in step["edits"]):
        _, _, place = edit["path"].partition("].")
        if not place:
            fields["already_authorized"] = edit["value"]
            item.pop("authorized", None)
        elif place.startswith("facts."):
            fact = place.removeprefix("facts.")
            item.setdefault("facts", {})[fact] = edit["value"]
        else:
            item[place] = edit["value"]
    return fields


class TestOfWhatLettersKeeps:
    def test_tells_of_a_referred_item_and_then_of_its_reviewer(self) -> None:
        line, fields = make_line(), application(REFERRED)
        number = fields["case_number"]
        put(line, fields)

        waiting = why(read_kept(line.kept("letters", number)))
        put(line, review(number), "imr.review-completed.v1")
        reviewed = why(read_kept(line.kept("letters", number)))

        assert waiting is not None
        assert reviewed is not None
        assert waiting.items[0].outcome == "referred"
        assert waiting.items[0].note.startswith("not-covered: ")
        assert reviewed.items[0].decided_by == "human"
        assert reviewed.items[0].reviewer is not None

    def test_tells_of_decided_items_while_another_waits(self) -> None:
        line, fields = make_line(), application("Biofeedback, 4 sessions", REFERRED)
        put(line, fields)

        told = why(read_kept(line.kept("letters", fields["case_number"])))

        assert told is not None
        assert [item.outcome for item in told.items] == ["upheld", "referred"]
        assert told.items[0].findings

    def test_tells_of_a_closed_item(self) -> None:
        line = make_line()
        fields = application("Biofeedback, 4 sessions", REFERRED)
        number = fields["case_number"]
        put(line, fields)
        put(line, authorization(number, "2"), "imr.treatment-authorized.v1")

        told = why(read_kept(line.kept("letters", number)))

        assert told is not None
        assert told.items[1].outcome == "closed"

    def test_is_nothing_before_the_evaluation(self) -> None:
        assert why(read_kept(None)) is None
