"""The reader of requests against the hand-made answers of the development letters."""

from collections import Counter
from pathlib import Path

import pytest

from bench.quality.families import FAMILIES
from bench.quality.requests import Reading, compare, lines_of, read_answers
from services.evaluator.core.library import compiled
from services.evaluator.guidelines import load_modules

FILE = Path(__file__).resolve().parents[2] / "cases" / "requests" / "dev.jsonl"
ANSWERS = read_answers(FILE.read_text(encoding="utf-8").splitlines())
PARTS = {
    "cervical_spine", "thoracic_spine", "lumbar_spine", "spine", "back", "head",
    "shoulder", "elbow", "wrist", "hand", "hip", "groin", "pelvis", "knee", "foot",
    "upper_extremity", "lower_extremity",
}  # fmt: skip

TARGET = 0.97
QUESTIONS = ("family", "body part", "quantity", "form")


@pytest.fixture(scope="module")
def readings() -> dict[str, Reading]:
    found = compare(ANSWERS, lexicon=compiled(load_modules()).lexicon)
    return {reading.question: reading for reading in found}


class TestTheReader:
    @pytest.mark.parametrize("question", QUESTIONS)
    def test_gives_the_right_answer_to_97_in_100(
        self, readings: dict[str, Reading], question: str
    ) -> None:
        reading = readings[question]

        print(*lines_of([reading], show=True), sep="\n")  # noqa: T201 -- the misses
        assert reading.asked == 140
        assert reading.share >= TARGET


class TestTheAnswers:
    def test_are_of_140_different_items(self) -> None:
        places = {(answer["case_number"], answer["item"]) for answer in ANSWERS}

        assert len(places) == len(ANSWERS) == 140

    def test_name_families_and_parts_of_the_closed_lists(self) -> None:
        families = {f for a in ANSWERS for f in (*a["families"], *a.get("may", ()))}
        parts = {part["part"] for a in ANSWERS for part in a["body_parts"]}

        assert families <= FAMILIES
        assert parts <= PARTS

    def test_name_a_family_for_each_item(self) -> None:
        counts = Counter(len(answer["families"]) for answer in ANSWERS)

        assert counts == {1: 136, 2: 4}

    def test_give_the_remainder_as_the_original_less_the_authorized_part(self) -> None:
        modified = [answer for answer in ANSWERS if "modified" in answer]
        counted = [a for a in modified if not a["modified"]["substituted"]]

        assert len(modified) == 12
        for answer in counted:
            asked = answer["modified"]["asked"]["total"]
            allowed = answer["modified"]["allowed"]["total"]
            assert answer["quantity"]["total"] == asked - allowed

    def test_give_totals_that_agree_with_frequency_and_duration(self) -> None:
        for answer in ANSWERS:
            quantity = answer["quantity"]
            if quantity.get("per_week") and quantity["unit"] == "visits":
                spread = quantity["per_week"] * quantity["weeks"]
                assert quantity["total"] == spread

    def test_quote_the_modified_heading_word_for_word(self) -> None:
        for answer in ANSWERS:
            for name in ("original", "authorized", "remainder"):
                words = answer.get("modified", {}).get(name, "")
                assert words in answer["request"]
