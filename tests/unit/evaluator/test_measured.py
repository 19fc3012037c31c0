"""Measures taken twice: what moved, which way is a gain, and what is no function."""

import pytest

from services.evaluator.core.facts.measured import measured
from services.evaluator.core.lexicon import fold


@pytest.mark.parametrize(
    ("text", "gains"),
    [
        ("Flexion from 40 to 65 degrees.", [True]),
        ("Flexion 150 (from 148).", [False]),
        ("Lifts 30 lb (was 12).", [True]),
        ("Oswestry fell from 46 to 24.", [True]),
        ("Oswestry rose from 24 to 46.", [False]),
        ("Strength 5/5, up from 4/5.", [True]),
        ("Pain from 8 to 3.", []),
        ("Seen from 10/12/2016 to 11/12/2016.", []),
        ("Blood pressure from 150 to 130.", []),
    ],
)
def test_a_measure_moves_by_its_own_direction(text: str, gains: list[bool]) -> None:
    assert [moved.gain for moved in measured(fold(text))] == gains
