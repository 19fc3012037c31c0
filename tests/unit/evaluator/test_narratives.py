"""Narratives decided by the whole library: `tests/cases/narratives/*.yaml`."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from services.evaluator.guidelines import load_modules
from tests.unit.evaluator.cases import case, decided

FOLDER = Path("tests/cases/narratives")
MODULES = load_modules()
CASES = [
    agreed
    for path in sorted(FOLDER.glob("*.yaml"))
    for agreed in yaml.safe_load(path.read_text("utf-8"))
]


class TestNarratives:
    @pytest.mark.parametrize("agreed", CASES, ids=[c["title"] for c in CASES])
    def test_come_out_as_agreed(self, agreed: dict[str, Any]) -> None:
        given = case(
            *(item["request"] for item in agreed["items"]), summary=agreed["summary"]
        )

        found = [
            decided(given, str(number), modules=MODULES).outcome
            for number, _ in enumerate(agreed["items"], start=1)
        ]

        assert found == [item["outcome"] for item in agreed["items"]]
