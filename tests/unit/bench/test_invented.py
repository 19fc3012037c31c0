"""A floor under what the evaluator makes of invented letters, each set by itself."""

from pathlib import Path

import pytest

from bench.letters import read_letters
from bench.quality.report import Report, report_on
from services.evaluator.guidelines import load_modules

FOLDER = Path(__file__).resolve().parents[2] / "cases" / "invented"
LEAST_ITEMS = 90
LEAST_MATTHEWS = 0.5
LEAST_RECALL = 0.6
MOST_REFERRED = 0.05


@pytest.fixture(scope="module", params=["first", "second", "third", "fourth"])
def report(request: pytest.FixtureRequest) -> Report:
    bad: list[object] = []
    with (FOLDER / f"{request.param}.jsonl").open("rb") as lines:
        letters = tuple(read_letters(lines, report=bad.append))
    assert not bad
    return report_on(
        letters, modules=load_modules(), name=request.param, seed=1, resamples=2
    )


class TestInventedLetters:
    def test_are_decided(self, report: Report) -> None:
        coverage = report.coverage

        assert coverage.items > LEAST_ITEMS
        assert coverage.items - coverage.decided <= MOST_REFERRED * coverage.items

    def test_come_out_much_as_their_authors_decided(self, report: Report) -> None:
        measures = report.scores[0].measures

        assert (measures["MCC"].value or 0) >= LEAST_MATTHEWS
        assert (measures["overturned recall"].value or 0) >= LEAST_RECALL
