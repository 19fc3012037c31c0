import json
from pathlib import Path

import pytest

from bench.sizing.__main__ import EXIT_NOTHING, main
from bench.sizing.weigh import weigh
from tests.support.builders import application, to_bytes
from tests.unit.bench.letters import item, line


class TestWeigh:
    def test_counts_what_each_topic_holds_of_a_case(self) -> None:
        one, other = application(), application("MRI of the lumbar spine", summary="x")
        given = [(str(a["case_number"]), to_bytes(a), 1) for a in (one, other)]

        both, alone = weigh(given), weigh(given[:1])

        assert (both.cases, both.items, both.determined) == (2, 2, 2)
        assert alone.topics["imr.rejections.v1"] == 0
        assert alone.topics["imr.applications.v1"] > len(given[0][1])
        assert 0 < alone.topics["imr.determinations.v1"] < sum(both.topics.values())
        assert alone.kept["letters"] > 0


class TestMain:
    def test_prints_disk_and_processes(
        self, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        letters, bench = tmp_path / "letters.jsonl", tmp_path / "bench.json"
        letters.write_text(line(1, item("MRI", "Upheld")))
        turn = {"peer": "line", "drained": {"cases": 6_000, "seconds": 3.0}}
        bench.write_text(json.dumps({"turns": [turn]}))

        code = main(["--letters", str(letters), "--bench", str(bench)])

        told = capsys.readouterr().out
        assert code == 0
        assert "1 published cases, 1 items, 1 determined" in told
        assert "drains 2,000 cases a second" in told

    def test_says_where_letters_were_expected(self, tmp_path: Path) -> None:
        assert main(["--letters", str(tmp_path / "none")]) == EXIT_NOTHING
