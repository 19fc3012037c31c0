"""Disturb a line and prove that nothing was lost or doubled: the short form.

`make chaos` does the same with every disturbance and with more cases. That the proof
finds flaws is shown by `make chaos-broken` and by `tests/unit/chaos`.
"""

from pathlib import Path

import pytest

from chaos.run import pass_through, run_disturbed
from tests.support.live_stack import Line

CASES = 400
SEED = 11
SHORT = (
    "crash:claimed,read",
    "crash:after-state,after-send",
    "crash:after-commit",
    "freeze-at:claimed,read,after-commit",
    "freeze-at:after-state,after-send",
    "kill",
    "valkey-rolled-back",
    "valkey-lost",
    "kafka-cut",
)


@pytest.mark.timeout(900)
def test_a_disturbed_line_loses_and_doubles_nothing(line: Line, tmp_path: Path) -> None:
    undisturbed = pass_through(line.stack.bootstrap_servers, seed=SEED, cases=CASES)
    told: list[str] = []

    verdict = run_disturbed(
        undisturbed, schedule=SHORT, folder=tmp_path, say=told.append
    )

    assert verdict.flaws.counts() == {}, (verdict.flaws.look_at, told)
    assert len(told) == len(SHORT)
