"""`imr verify` tells apart what is wrong and what it cannot say, and takes a form."""

from pathlib import Path

import orjson
import pytest
from typer.testing import CliRunner, Result

from services.console.cli import app
from services.console.exporting import make_export
from services.letters.core.form_file import load_form
from tests.support.builders import application
from tests.unit.console.lines import make_line, own_form, put

OK, NO, USAGE, UNSAID = 0, 1, 2, 5


@pytest.fixture
def form(tmp_path: Path) -> Path:
    return own_form(tmp_path)


@pytest.fixture
def case(tmp_path: Path, form: Path) -> Path:
    """Return the export of a case whose letter has a form of its own."""
    body = application()
    line = make_line(load_form(form))
    put(line, body)
    records = tuple(r for records in line.topics.values() for r in records)
    path = tmp_path / "case.json"
    path.write_bytes(make_export(body["case_number"], records).to_bytes())
    return path


def run(*words: object, code: int) -> Result:
    ran = CliRunner().invoke(app, ["verify", *map(str, words)])
    assert ran.exit_code == code, (ran.output, ran.exception)
    return ran


class TestALetterOfADeploymentsOwnForm:
    def test_cannot_be_vouched_for_without_it(self, case: Path) -> None:
        told = run(case, code=UNSAID).stdout
        (line,) = run(case, "--json", code=UNSAID).stdout.splitlines()

        assert "nothing is broken" in told
        assert "--form" in told
        found = orjson.loads(line)
        assert (found["verified"], found["verdict"]) == (False, "unsaid")

    def test_holds_where_it_is_given(self, case: Path, form: Path) -> None:
        (line,) = run(case, "--form", form, "--json", code=OK).stdout.splitlines()

        found = orjson.loads(line)
        assert (found["verified"], found["verdict"]) == (True, "holds")
        assert {check["verdict"] for check in found["checks"]} == {"holds"}

    def test_is_broken_where_its_form_says_something_else(
        self, case: Path, tmp_path: Path
    ) -> None:
        other = own_form(tmp_path, organisation="Another House")

        told = run(case, "--form", other, code=NO).stdout

        assert "BROKEN  letter" in told
        assert "something is broken" in told

    def test_is_not_vouched_for_by_a_form_of_another_name(
        self, case: Path, tmp_path: Path
    ) -> None:
        other = own_form(tmp_path, name="another")

        assert "unsaid  letter" in run(case, "--form", other, code=UNSAID).stdout

    def test_is_broken_where_a_byte_is_changed_too(
        self, case: Path, form: Path
    ) -> None:
        content = bytearray(case.read_bytes())
        content[content.rindex(b"Therefore")] ^= 1
        case.write_bytes(content)

        told = [run(case, code=NO), run(case, "--form", form, code=NO)]

        assert all("field value" in one.stdout for one in told)

    def test_is_not_looked_at_with_a_form_that_cannot_be_used(
        self, case: Path, tmp_path: Path
    ) -> None:
        broken = tmp_path / "broken.toml"
        broken.write_text("name = 1")

        assert "--form" in run(case, "--form", broken, code=USAGE).stderr
