"""What other code made is asked of that code; what nobody can ask is not verified."""

import hashlib
import os
import shutil
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import orjson
import pytest

from services.console import impact_revisions
from services.console.checks import Check, Verdict, verified
from services.console.code_of_then import CodeOfThen
from services.console.exits import Exit
from services.console.exporting import make_export
from services.console.in_memory import InMemory
from services.console.replaying import replay_file
from services.console.sealed import sealed
from services.console.verifying import checks_of
from services.evaluator.guidelines import load_modules
from services.letters.core.form_file import load_form
from shared.code_version import ROOT, code_version
from shared.messaging.records import Record
from shared.messaging.topics import DECISIONS, DETERMINATIONS
from tests.support.builders import REVIEWED, application, review
from tests.unit.console.lines import REFERRED, make_line, own_form, put

Records = tuple[Record, ...]
BEFORE = "2015-09-01T00:00:00Z"
"""Before the records of these tests, which are of October."""


@pytest.fixture(scope="module")
def case() -> tuple[str, Records]:
    return _made(application())


@pytest.fixture(scope="module")
def reviewed() -> tuple[str, Records]:
    body = application(REFERRED)
    line = make_line()
    put(line, body)
    put(line, review(body["case_number"]), kind=REVIEWED)
    return body["case_number"], _records_of(line)


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a repository whose only revision has a comment more in two services."""
    tree = tmp_path_factory.mktemp("history")
    for part in impact_revisions.PARTS:
        ignore = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / part, tree / part, ignore=ignore)
    for service in ("evaluator", "letters"):
        path = tree / "services" / service / "line.py"
        path.write_text(path.read_text() + "\n# Of then.\n")
    dates = {"GIT_COMMITTER_DATE": BEFORE, "GIT_AUTHOR_DATE": BEFORE}
    who = ("-c", "user.name=Nobody", "-c", "user.email=nobody@example.org")
    for words in (("init",), ("add", "."), (*who, "commit", "-m", "Then")):
        subprocess.run(
            ["git", "-C", str(tree), *words],
            check=True,
            capture_output=True,
            env=os.environ | dates,
        )
    return tree


@pytest.fixture
def then(history: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the code of letters in the only revision that history has."""
    monkeypatch.setattr(impact_revisions, "ROOT", history)
    return code_version("letters", root=history)


def looks(
    number: str, records: Records, *, form_file: Path | None = None
) -> dict[str, Check]:
    checks = checks_of(
        number,
        records,
        modules=load_modules(),
        ask_then=CodeOfThen(form_file=form_file),
    )
    return {check.name: check for check in checks}


class TestALetterThatNamesOtherCode:
    def test_holds_where_that_code_makes_it(
        self, case: tuple[str, Records], then: str
    ) -> None:
        number, records = case

        found = looks(number, _with(records, DETERMINATIONS, code=then))

        assert found["letter"].verdict is Verdict.HOLDS
        assert "revision" in found["letter"].told
        assert verified(found.values())

    def test_is_broken_where_that_code_makes_another(
        self, case: tuple[str, Records], then: str
    ) -> None:
        number, records = case

        found = looks(number, _forged(records, code=then))

        assert found["letter_sha256"].verdict is Verdict.HOLDS
        assert found["letter"].verdict is Verdict.BROKEN
        assert "field letter" in found["letter"].told

    @pytest.mark.parametrize("code", ["0123456789ab", "", None])
    @pytest.mark.usefixtures("then")
    def test_that_nobody_has_vouches_for_nothing(
        self, case: tuple[str, Records], code: str | None
    ) -> None:
        number, records = case

        found = looks(number, _forged(records, code=code))

        assert found["letter"].verdict is Verdict.UNSAID
        assert not verified(found.values())


class TestAPersonsDecision:
    def test_is_made_again_from_the_review(self, reviewed: tuple[str, Records]) -> None:
        found = looks(*reviewed)

        assert {check.verdict for check in found.values()} == {Verdict.HOLDS}

    def test_that_the_review_does_not_give_is_broken(
        self, reviewed: tuple[str, Records]
    ) -> None:
        number, records = reviewed
        stated = next(
            body["outcome"]
            for body in sealed(number, records).decided()
            if body["decided_by"] != "machine"
        )
        other = {"upheld": "overturned", "overturned": "upheld"}[stated]

        found = looks(number, _with(records, DECISIONS, outcome=other))

        assert found["decision of item 1"].verdict is Verdict.BROKEN


class TestARecordBesideTheDecisions:
    @pytest.mark.parametrize("kind", ["evaluation-started", "item-referred"])
    def test_that_was_changed_is_broken_though_the_letter_follows_from_it(
        self, reviewed: tuple[str, Records], kind: str
    ) -> None:
        number, records = reviewed
        at = next(
            i
            for i, record in enumerate(records)
            if record.topic == DECISIONS and kind in (record.header("ce_type") or "")
        )
        body = orjson.loads(records[at].value or b"") | {"summary": "Forged."}
        forged = replace(records[at], value=orjson.dumps(body))

        found = looks(number, (*records[:at], forged, *records[at + 1 :]))

        named = [n for n in found if n.startswith(kind)]
        assert [found[n].verdict for n in named] == [Verdict.BROKEN]


class TestALetterOfAnotherForm:
    def test_is_left_unsaid(self, case: tuple[str, Records]) -> None:
        number, records = case

        found = looks(number, _with(records, DETERMINATIONS, form="our-own-form"))

        assert found["letter"].verdict is Verdict.UNSAID
        assert "--form" in found["letter"].advice
        assert not verified(found.values())

    def test_is_made_again_by_the_code_of_then_where_its_file_is_given(
        self, then: str, tmp_path: Path
    ) -> None:
        path = own_form(tmp_path)
        body = application()
        line = make_line(load_form(path))
        put(line, body)
        number = body["case_number"]
        records = _with(_records_of(line), DETERMINATIONS, code=then)

        without = looks(number, records)
        given = looks(number, records, form_file=path)

        assert without["letter"].verdict is Verdict.UNSAID
        assert given["letter"].verdict is Verdict.HOLDS
        assert "revision" in given["letter"].told


class TestReplay:
    @pytest.mark.usefixtures("then")
    def test_finds_the_revision_that_has_the_code_of_the_decision(
        self,
        case: tuple[str, Records],
        history: Path,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        number, records = case
        code = code_version("evaluator", root=history)
        file = tmp_path / "case.json"
        export = make_export(number, _with(records, DECISIONS, code=code))
        file.write_bytes(export.to_bytes())

        ended = replay_file(file, ref=None, as_json=True)

        told = orjson.loads(capsys.readouterr().out)
        (revision,) = impact_revisions.revisions_before(datetime.now(tz=UTC), most=2)
        assert told["then"] == revision
        assert [item["reproduced"] for item in told["items"]] == [True]
        assert ended is Exit.OK

    @pytest.mark.usefixtures("then")
    def test_says_that_no_revision_has_it(
        self,
        case: tuple[str, Records],
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        number, records = case
        file = tmp_path / "case.json"
        export = make_export(number, _with(records, DECISIONS, code="0123456789ab"))
        file.write_bytes(export.to_bytes())

        replay_file(file, ref=None, as_json=True)

        told = capsys.readouterr()
        assert orjson.loads(told.out)["then"] is None
        assert "the code of then was not found" in told.err


def _made(body: dict[str, object]) -> tuple[str, Records]:
    line = make_line()
    put(line, body)
    return str(body["case_number"]), _records_of(line)


def _records_of(line: InMemory) -> Records:
    return tuple(record for records in line.topics.values() for record in records)


def _forged(records: Records, *, code: str | None) -> Records:
    """Return the records with another letter whose digest fits it."""
    issued = next(r for r in records if r.topic == DETERMINATIONS)
    letter = str(orjson.loads(issued.value or b"")["letter"]) + " Pay at once."
    digest = hashlib.sha256(letter.encode()).hexdigest()
    return _with(
        records, DETERMINATIONS, letter=letter, letter_sha256=digest, code=code
    )


def _with(records: Records, topic: str, **fields: object) -> Records:
    """Return the records with fields of the last one of a topic changed."""
    at = max(i for i, record in enumerate(records) if record.topic == topic)
    body = orjson.loads(records[at].value or b"") | fields
    changed = replace(records[at], value=orjson.dumps(body))
    return (*records[:at], changed, *records[at + 1 :])
