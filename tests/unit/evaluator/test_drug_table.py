"""The drug table: of one piece, and of one mind with a maintained table."""

import json
from collections import Counter
from pathlib import Path

import pytest

from services.evaluator.core.drugs.naming import products, words_of
from services.evaluator.core.drugs.product import (
    OPIOIDS,
    DrugClass,
    Product,
    family_of,
)
from services.evaluator.core.lexicon import fold

FILE = Path(__file__).resolve().parents[2] / "cases" / "drugs" / "reference.jsonl"
HEAD, *ROWS = map(json.loads, FILE.read_text(encoding="utf-8").splitlines())
MEANT = {row["name"]: " ".join(row["meant"]).lower() for row in ROWS}
GROUPED = {
    "divalproex": "a salt of valproic acid",
    "depakote": "a salt of valproic acid",
    "valproic acid": "stands with its salt",
    "camphor": "stands with menthol, as a counterirritant",
    "docusate sodium": "the library gives the chemical name",
    "colace": "the library gives the class",
    "sennosides": "the active part of senna",
    "vitamin d": "vitamins stand together",
    "vitamin d3": "vitamins stand together",
    "vitamin c": "vitamins stand together",
    "fish oil": "supplements stand together",
    "botulinum toxin": "named without its kind",
    "medical cannabis": "stands with dronabinol",
}
"""Names that the table groups otherwise than the library, and why."""


class TestTheTable:
    def test_gives_each_name_to_one_product(self) -> None:
        counts = Counter(fold(name) for p in products() for name in p.names)

        assert [name for name, count in counts.items() if count > 1] == []

    def test_names_strengths_that_can_be_compared(self) -> None:
        for product in products():
            for strength in product.strengths:
                assert all(float(part) > 0 for part in strength.split("/"))

    @pytest.mark.parametrize("drug_class", DrugClass)
    def test_has_a_family_for_each_class(self, drug_class: DrugClass) -> None:
        assert family_of(drug_class)

    def test_gives_the_names_of_a_class(self) -> None:
        names = words_of(*OPIOIDS)

        assert {"norco", "oxycontin", "suboxone", "tramadol hcl"} <= set(names)
        assert "synapryn" not in names


class TestTheReference:
    def test_says_where_it_comes_from(self) -> None:
        assert HEAD["package"] == "drug-named-entity-recognition"
        assert HEAD["version"]
        assert len(MEANT) > 400

    @pytest.mark.parametrize("product", products(), ids=lambda p: p.names[0])
    def test_agrees_on_what_each_name_stands_for(self, product: Product) -> None:
        for name in product.names:
            if name in MEANT and name not in GROUPED:
                assert any(part in MEANT[name] for part in product.ingredients), name

    def test_still_groups_otherwise_what_we_group(self) -> None:
        ours = {name: p.ingredients for p in products() for name in p.names}

        assert [
            name for name in GROUPED if any(part in MEANT[name] for part in ours[name])
        ] in ([], ["valproic acid"])
