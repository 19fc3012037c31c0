"""The benchmark in its short form: that it counts right, not how fast anything is."""

import asyncio
from functools import partial
from pathlib import Path

import pytest

from bench.line.figures import Turn, as_json
from bench.line.plot import write_plot
from bench.line.printing import report
from bench.line.turn import Task, take_turn
from bench.line.workload import make_work
from bench.peers.aiokafka.peer import PEER as AIOKAFKA
from bench.peers.line.peer import PEER as LINE
from stack.local import LocalStack

TASK = Task(cases=300, warm=50, seconds=1, rate=50, make=partial(make_work, seed=7))


@pytest.fixture(scope="module")
def turns(tmp_path_factory: pytest.TempPathFactory) -> list[Turn]:
    with LocalStack(folder=tmp_path_factory.mktemp("bench")) as stack:
        stack.start_infrastructure()
        return [
            asyncio.run(
                take_turn(
                    peer, task=TASK, stack=stack, workdir=Path(), tell=lambda _: None
                )
            )
            for peer in (LINE, AIOKAFKA)
        ]


class TestBench:
    def test_finds_exactly_one_right_determination_of_each_case(
        self, turns: list[Turn]
    ) -> None:
        checked = {turn.peer: turn.checked for turn in turns}

        assert all(c.clean and c.cases == 400 for c in checked.values()), checked

    def test_measures_every_process_of_a_peer_and_the_infrastructure(
        self, turns: list[Turn]
    ) -> None:
        line = turns[0]

        assert line.drained.cpu.keys() == {
            *("intake", "evaluator", "letters", "kafka", "valkey")
        }
        assert line.memory.keys() == {"intake", "evaluator", "letters"}
        assert line.steady is not None
        assert 0 < line.steady.issued_p50 <= line.steady.visible_p99

    def test_prints_and_draws_every_peer(
        self, turns: list[Turn], tmp_path: Path
    ) -> None:
        drawing = tmp_path / "bench.svg"

        text = "\n".join(report(turns, titles={"line": "the line"}))
        write_plot(turns, path=drawing)

        assert "the line against" in text
        assert text.count("the line") >= 4
        assert "aiokafka" in drawing.read_text()
        assert as_json(turns)["peers"].keys() == {"line", "aiokafka"}
