"""Narrative cases that a clinician can read: `tests/cases/guidelines/*.yaml`."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from services.evaluator.core.model import Decided
from tests.unit.evaluator.cases import case, verdicts

FOLDER = Path("tests/cases/guidelines")
CASES = [
    agreed
    for path in sorted(FOLDER.glob("*.yaml"))
    for agreed in yaml.safe_load(path.read_text("utf-8"))
]


class TestAgreedCases:
    @pytest.mark.parametrize("agreed", CASES, ids=[c["title"] for c in CASES])
    def test_come_out_as_agreed(self, agreed: dict[str, Any]) -> None:
        items = agreed["items"]
        given = case(*(i["request"] for i in items), summary=agreed["summary"])

        found = verdicts(given)

        for verdict, wanted in zip(found, items, strict=True):
            if not isinstance(verdict, Decided):
                assert wanted["outcome"] == "referred"
            else:
                assert verdict.outcome == wanted["outcome"]
                answers = {f.criterion: f.answer.value for f in verdict.findings}
                assert answers | wanted.get("finds", {}) == answers
