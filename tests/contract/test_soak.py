"""The soak runs: a short one, with minutes of two seconds."""

import json
import subprocess
import sys
from pathlib import Path

from stack.places import ROOT

TOO_SHORT = 3


class TestSoak:
    def test_counts_each_minute_and_each_case(self, tmp_path: Path) -> None:
        told = tmp_path / "soak.json"
        options = ["--minutes", "2", "--minute-seconds", "2", "--rate", "25"]

        done = subprocess.run(
            [sys.executable, "-m", "bench.scale.soak", *options, "--json", str(told)],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=200,
        )

        assert done.returncode == TOO_SHORT, done.stdout + done.stderr
        soak = json.loads(told.read_text("utf-8"))
        assert [minute["number"] for minute in soak["minutes"]] == [1, 2]
        assert (soak["missing"], soak["doubled"]) == (0, 0)
        assert all(minute["p99"] >= minute["p50"] > 0 for minute in soak["minutes"])
