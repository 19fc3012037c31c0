"""Drugs as requests name them, and short records as a physician would decide them.

The cases are invented; they were written before it was seen what the modules say.
"""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from services.evaluator.core.library import compiled
from services.evaluator.core.model import Decided, Outcome, Quantity
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


class TestTheQuantityOfTheApplication:
    """The field of the application wins over the words of the heading."""

    SPASM = (
        "The lumbar examination showed paraspinal muscle spasm. Current medications "
        "include naproxen."
    )

    def outcome(self, words: str, quantity: Quantity | None) -> Outcome | None:
        disputed = replace(item(words), quantity=quantity)
        given = replace(
            case(words, summary=self.SPASM, governing_date=date(2016, 12, 1)),
            items=(disputed,),
        )
        (verdict,) = verdicts(given, modules=MODULES)
        return verdict.outcome if isinstance(verdict, Decided) else None

    @pytest.mark.parametrize(
        ("words", "count", "outcome"),
        [
            ("Cyclobenzaprine 7.5mg #90", None, Outcome.UPHELD),
            ("Cyclobenzaprine 7.5mg #90", 63, Outcome.OVERTURNED),
            ("Cyclobenzaprine 7.5mg #63", None, Outcome.OVERTURNED),
            ("Cyclobenzaprine 7.5mg #63", 90, Outcome.UPHELD),
            ("Cyclobenzaprine 7.5mg", None, Outcome.UPHELD),
            ("Cyclobenzaprine 7.5mg", 63, Outcome.OVERTURNED),
        ],
    )
    def test_wins_over_the_words(
        self, words: str, count: int | None, outcome: Outcome
    ) -> None:
        quantity = None if count is None else Quantity(count=count, unit="tablets")

        assert self.outcome(words, quantity) is outcome
