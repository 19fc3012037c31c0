"""The benchmark of the rebuild, in short: it fills, letters rebuilds, all is right."""

import json
import subprocess
import sys
from pathlib import Path

from stack.places import ROOT

CASES = 500


class TestRebuildBench:
    def test_rebuilds_every_case_and_publishes_nothing(self, tmp_path: Path) -> None:
        told = tmp_path / "rebuild.json"
        options = ["--cases", str(CASES), "--json", str(told)]

        done = subprocess.run(
            [sys.executable, "-m", "bench.rebuild", *options],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=200,
        )

        assert done.returncode == 0, done.stdout + done.stderr
        found = json.loads(told.read_text("utf-8"))
        assert found["check"]["compared"] == CASES
        assert found["check"]["missing"] == found["check"]["different"] == 0
        assert found["published"] == 0
        assert sum(found["determinations"]) == CASES * 19 // 20
        assert 0 < found["claimed"] <= found["restored"] <= found["done"]
