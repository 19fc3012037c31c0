"""Disturb a line and prove that nothing was lost or doubled: the short form.

`make chaos` does the same with every disturbance and with more cases; that the proof
finds flaws is shown by `make chaos-broken` and by `tests/unit/chaos`.
"""

from pathlib import Path

import pytest

from chaos.run import Undisturbed, run_disturbed, run_undisturbed
from chaos.schedule import FAULTS

CASES = 300
SEED = 11
SHORT = (
    "crash:claimed",
    "crash:read",
    "crash:after-state",
    "crash:after-send",
    "crash:after-commit",
    "freeze-at:after-state,after-send",
    "kill",
    "valkey-rolled-back",
    "valkey-lost",
    "kafka-cut",
)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    folder: Path = tmp_path_factory.mktemp("undisturbed")
    return run_undisturbed(seed=SEED, cases=CASES, folder=folder)


def test_a_disturbed_line_loses_and_doubles_nothing(
    undisturbed: Undisturbed, tmp_path: Path
) -> None:
    told: list[str] = []

    verdict = run_disturbed(
        undisturbed, schedule=SHORT, folder=tmp_path, say=told.append
    )

    assert verdict.flaws.counts() == {}, verdict.flaws.look_at
    assert len(told) == len(SHORT)
    assert set(SHORT) <= set(FAULTS)
