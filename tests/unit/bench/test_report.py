"""The report: what is counted, and what is printed only on demand."""

import json
from pathlib import Path

import pytest

from bench.quality import baselines
from bench.quality.__main__ import main, plain
from bench.quality.baselines import NotInstalledError, classifier, rows_of
from bench.quality.printing import lines_of
from bench.quality.report import Report, report_on
from services.evaluator.core.model import Answer
from tests.unit.bench.letters import item, letters, line, module

LETTERS = letters(
    line(1, item("MRI of the knee", "Overturned"), item("CT of the head", "Upheld")),
    line(2, item("MRI of the hip", "Upheld"), item("An unheard-of cure", "Upheld")),
)
MODULES = (module("mri", Answer.MET), module("ct", Answer.NOT_MET))


@pytest.fixture(scope="module")
def report() -> Report:
    return report_on(LETTERS, modules=MODULES, name="invented", seed=1, resamples=20)


class TestReport:
    def test_counts_what_was_decided_and_what_was_referred(
        self, report: Report
    ) -> None:
        coverage = report.coverage

        assert (coverage.cases, coverage.items) == (2, 4)
        assert (coverage.decided, coverage.referred, coverage.held) == (3, 1, 0)
        assert coverage.referred_for == {"not-covered": 1}
        assert coverage.overturned_by_reviewers == 1

    def test_counts_referred_items_in_two_ways(self, report: Report) -> None:
        left_out, as_upheld, constant, _ = report.scores

        assert (left_out.items, as_upheld.items) == (3, 4)
        assert left_out.measures["agreement"].value == pytest.approx(2 / 3)
        assert as_upheld.measures["agreement"].value == pytest.approx(3 / 4)
        assert as_upheld.measures["overturned precision"].value == pytest.approx(1 / 2)
        assert constant.measures["MCC"].value == 0

    def test_compares_the_cited_documents(self, report: Report) -> None:
        assert report.cited.items == 3
        assert report.cited.any_shared == report.cited.same_set == 3

    def test_tells_the_families_apart(self, report: Report) -> None:
        families = {family.name: family for family in report.families}

        assert families["mri"].items == 2
        assert families["mri"].overturned_by_evaluator == 2
        assert families["mri"].agreed == 1
        assert families["(not recognised)"].decided == 0

    def test_lists_every_item_for_further_counting(self, report: Report) -> None:
        said = [(row.item, row.reviewer, row.evaluator) for row in report.items]

        assert said == [
            ("1", "overturned", "overturned"),
            ("2", "upheld", "upheld"),
            ("1", "upheld", "overturned"),
            ("2", "upheld", "referred"),
        ]
        assert report.items[0].cited == ("Low Back",)

    def test_lists_disagreements_with_what_decided_them(self, report: Report) -> None:
        (one,) = report.disagreements

        assert (one.case_number, one.item) == ("CM16-0000002", "1")
        assert (one.reviewer, one.evaluator) == ("upheld", "overturned")
        assert one.findings == ("needed=met",)
        assert one.would_change == ("needed",)


class TestLines:
    def test_hold_no_words_of_a_request_unless_asked(self, report: Report) -> None:
        quiet = "\n".join(lines_of(report, show=False))
        shown = "\n".join(lines_of(report, show=True))

        assert "MRI of the hip" not in quiet
        assert "MRI of the hip" in shown
        assert "MRI of the hip" not in json.dumps(plain(report, show=False))
        assert "MRI of the hip" in json.dumps(plain(report, show=True))


class TestClassifier:
    def test_says_how_to_get_its_library(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def absent(name: str) -> None:
            raise ImportError(name)

        monkeypatch.setattr(baselines, "import_module", absent)

        with pytest.raises(NotInstalledError, match="make quality"):
            classifier(rows_of(LETTERS))


class TestMain:
    def test_writes_the_report(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (tmp_path / "letters.jsonl").write_text(line(1, item("MRI", "Upheld")))

        code = main([
            str(tmp_path / "letters.jsonl"), "--json", str(tmp_path / "out.json"),
            "--resamples", "5",
        ])  # fmt: skip

        assert code == 0
        assert "1 cases, 1 items" in capsys.readouterr().out
        written = json.loads((tmp_path / "out.json").read_text())
        assert written["coverage"]["items"] == 1

    def test_says_where_it_looked_for_letters(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main([str(tmp_path / "absent.jsonl")]) == 2
        assert "absent.jsonl" in capsys.readouterr().err
