"""Drugs as requests name them, and short records as a physician would decide them.

The cases are invented; they were written before it was seen what the modules say.
"""

import json
from datetime import date
from pathlib import Path

import pytest

from services.evaluator.core.library import compiled
from services.evaluator.core.model import Decided
from services.evaluator.core.request import read_request
from services.evaluator.guidelines import load_modules
from tests.unit.evaluator.cases import case, item, verdicts

FOLDER = Path("tests/cases/drugs")
MODULES = load_modules()
REQUESTS, VIGNETTES = (
    [json.loads(line) for line in (FOLDER / name).read_text("utf-8").splitlines()]
    for name in ("requests.jsonl", "vignettes.jsonl")
)


class TestRequestsForDrugs:
    @pytest.mark.parametrize("line", REQUESTS, ids=lambda line: line["request"])
    def test_are_known_by_their_family(self, line: dict[str, object]) -> None:
        lexicon = compiled(MODULES).lexicon
        request = read_request(item(str(line["request"])), lexicon=lexicon)

        families = line["families"]

        assert isinstance(families, list)
        assert request.treatments
        for name in request.treatments:
            assert any(name == f or name.endswith(f"_{f}") for f in families)


class TestDrugsInShortRecords:
    @pytest.mark.parametrize(
        "line",
        VIGNETTES,
        ids=lambda line: "; ".join(i["request"] for i in line["items"]),
    )
    def test_are_decided_as_a_physician_would(self, line: dict[str, object]) -> None:
        items = line["items"]
        assert isinstance(items, list)
        given = case(
            *(one["request"] for one in items),
            summary=line["summary"],
            date_of_injury=date.fromisoformat(str(line["date_of_injury"])),
            governing_date=date(2016, 12, 1),
        )

        found = verdicts(given, modules=MODULES)

        outcomes = [v.outcome if isinstance(v, Decided) else None for v in found]
        assert outcomes == [one["outcome"] for one in items]
