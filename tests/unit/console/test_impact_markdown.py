"""Flips as a pull request shows them, and the script that CI runs."""

import os
import subprocess
from pathlib import Path

import pytest
import yaml
from typer.testing import CliRunner

from services.console.cli import app
from services.console.impact import compare
from services.console.impact_markdown import MOST_FLIPS, markdown_of
from services.evaluator.core.model import Answer, Case
from tests.unit.bench.letters import item, letters, line, module

REFUSES = (module("mri", Answer.NOT_MET),)
ALLOWS = (module("mri", Answer.MET),)
ROOT = Path(__file__).resolve().parents[3]


def _cases(many: int) -> tuple[Case, ...]:
    lines = (line(number, item("MRI", "Upheld")) for number in range(1, many + 1))
    return tuple(letter.case for letter in letters(*lines))


def _markdown(many: int, *, changed: bool = True) -> list[str]:
    after = ALLOWS if changed else REFUSES
    impact = compare(_cases(many), modules_before=REFUSES, modules_after=after)
    return list(markdown_of(impact))


class TestMarkdown:
    def test_gives_the_rates_and_a_row_for_each_flip(self) -> None:
        said = _markdown(1)

        assert said[0] == "## Impact on past items: 1 flip"
        assert "| before | 1 | 1 | 0 | 0.0% |" in said
        assert "| after | 1 | 1 | 1 | 100.0% |" in said
        assert said[-1].startswith("| CM16-0000001 | 1 | upheld by mri@")
        assert said[-1].endswith("| needed: not_met → met |")

    def test_gives_the_rates_alone_where_nothing_flips(self) -> None:
        said = _markdown(1, changed=False)

        assert said[0] == "## Impact on past items: 0 flips"
        assert len(said) == len(["heading", "", "names", "rule", "before", "after"])

    def test_has_an_end(self) -> None:
        said = _markdown(MOST_FLIPS + 3)

        assert said[-1] == "And 3 more."
        assert sum("needed: not_met" in row for row in said) == MOST_FLIPS

    def test_is_printed_by_the_command(self, tmp_path: Path) -> None:
        letter = tmp_path / "letters.jsonl"
        letter.write_text(line(1, item("Biofeedback, 4 sessions", "Upheld")))
        own = ROOT / "services/evaluator/guidelines/biofeedback/mtus_2016.py"
        asked = ("--module", str(own), "--cases", str(letter), "--markdown")

        ran = CliRunner().invoke(app, ["impact", *asked])

        assert ran.exit_code == 0, ran.output
        assert ran.stdout.startswith("## Impact on past items: 0 flips\n")


class TestContinuousIntegration:
    def test_runs_the_script_on_a_pull_request_after_the_tests(self) -> None:
        workflow = yaml.safe_load((ROOT / ".github/workflows/ci.yml").read_text())
        steps = workflow["jobs"]["check-and-test"]["steps"]

        *_, tests, impact = steps

        assert tests["run"] == ".ci/run"
        assert impact["run"] == '.ci/impact "$BASE" >> "$GITHUB_STEP_SUMMARY"'
        assert impact["if"].startswith("github.event_name == 'pull_request'")
        assert steps[0]["with"]["fetch-depth"] == 0

    def test_says_that_the_letters_are_absent_and_compares_the_examples(self) -> None:
        if not (ROOT / ".git").exists():
            pytest.skip("the checkout is no git repository")
        absent = {**os.environ, "LETTERS": "absent.jsonl"}

        ran = subprocess.run(
            [".ci/impact", "HEAD"],
            cwd=ROOT,
            env=absent,
            capture_output=True,
            text=True,
            check=False,
        )

        assert ran.returncode == 0, ran.stderr
        first, _, heading, *_ = ran.stdout.splitlines()
        assert "not beside the checkout" in first
        assert heading.startswith("## Impact on past items:")
