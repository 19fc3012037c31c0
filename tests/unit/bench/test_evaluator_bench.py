"""Timing decisions: mixes that repeat, numbers in order, a process of its own."""

import json
from collections import Counter
from pathlib import Path

import pytest

from bench.evaluator.__main__ import main
from bench.evaluator.fresh import start
from bench.evaluator.mixes import LONG_SUMMARY, MOST_ITEMS, extremes, synthetic
from bench.evaluator.timing import spread, time_mix
from bench.table import table
from services.evaluator.guidelines import load_modules


class TestMixes:
    def test_are_the_same_for_the_same_seed(self) -> None:
        assert synthetic(seed=3) == synthetic(seed=3)
        assert synthetic(seed=3) != synthetic(seed=4)

    def test_have_mostly_one_item_a_case_and_a_long_tail(self) -> None:
        sizes = Counter(len(case.items) for case in synthetic(seed=1))

        assert sizes[1] > sizes[2] > sizes[3]
        assert max(sizes) > 4

    def test_reach_the_extremes(self) -> None:
        ends = {name: cases[0] for name, cases in extremes(seed=1)}

        assert len(ends["200 items"].items) == MOST_ITEMS
        assert len(ends["1 MB summary"].summary) == LONG_SUMMARY
        assert ends["no summary"].summary == ""


class TestTimeMix:
    def test_gives_numbers_in_order(self) -> None:
        cases = synthetic(seed=1)[:5]

        timed = time_mix("few", cases, modules=load_modules(), runs=3, least_timings=20)

        assert timed.timings_a_run == 20
        assert 0 < timed.median.least <= timed.p99.most <= timed.most.most

    def test_spreads_over_the_runs(self) -> None:
        found = spread([3.0, 1.0, 2.0])

        assert (found.least, found.middle, found.most) == (1, 2, 3)


class TestFresh:
    def test_measures_a_process_of_its_own(self) -> None:
        started = start("core", runs=1)

        assert started.import_seconds.least > 0
        assert started.load_seconds.least > 0
        assert started.memory.least > 5


class TestMain:
    def test_prints_tables_and_writes_numbers(
        self,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.setattr("bench.evaluator.__main__.PARTS", ("core",))
        out = tmp_path / "numbers.json"

        code = main([
            str(tmp_path / "absent.jsonl"), "--runs", "1", "--timings", "10",
            "--json", str(out),
        ])  # fmt: skip

        printed = capsys.readouterr()
        assert code == 0
        assert "absent.jsonl" in printed.err
        assert "1 MB summary" in printed.out
        assert json.loads(out.read_text())["modules"] == len(load_modules())


class TestTable:
    def test_aligns_its_columns(self) -> None:
        assert list(table(("a", "n"), [("longer", "1"), ("b", "10")])) == [
            "a        n",
            "longer   1",
            "b       10",
        ]
