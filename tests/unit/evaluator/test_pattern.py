from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from services.evaluator.core.facts import exam_nerves, exam_words, gains
from services.evaluator.core.lexicon import fold
from services.evaluator.core.pattern import Pattern, Rare

FACTS = Path(__file__).resolve().parents[2] / "cases" / "facts"

WORD = Pattern(r"\b(pain|\d{1,2})\b")


class TestPattern:
    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("no pain at 7", ["pain", "7"]),
            ("painful", []),
            ("épain pain", ["pain"]),
            ("’pain’ at ٧", ["pain", "٧"]),
            ("", []),
        ],
    )
    def test_finds_in_ascii_and_other_text_what_unicode_says(
        self, text: str, found: list[str]
    ) -> None:
        assert [match[1] for match in WORD.finditer(text)] == found

    def test_looks_within_the_bounds_only(self) -> None:
        found = WORD.search("pain, pain", 2), WORD.search("no pain", 0, 5)

        assert [match and match.span() for match in found] == [(6, 10), None]

    def test_matches_at_the_start_or_the_whole(self) -> None:
        found = WORD.match("pain here"), WORD.fullmatch("pain here")

        assert [match and match[0] for match in found] == ["pain", None]

    def test_replaces(self) -> None:
        assert WORD.sub("~", "pain 7 ache") == "~ ~ ache"

    def test_white_space_by_class_is_refused(self) -> None:
        with pytest.raises(ValueError, match="not the same in ASCII"):
            Pattern(r"pain\s+relief")


def _rare() -> Iterator[Rare]:
    for module in (exam_nerves, exam_words, gains):
        yield from (one for one in vars(module).values() if isinstance(one, Rare))


class TestRare:
    def test_is_tried_where_a_needed_word_stands(self) -> None:
        rare = Rare(r"\b(?:calf|calves) pain\b", needs=("calf", "calves"))

        found = [[*rare.finditer(text)] != [] for text in ("calf pain", "arm pain")]

        assert found == [True, False]

    def test_what_is_needed_hides_no_match_in_any_test_sentence(self) -> None:
        texts = [
            fold(orjson.loads(line)["text"])
            for path in sorted(FACTS.glob("*.jsonl"))
            for line in path.read_bytes().splitlines()
        ]

        matches = [
            (match[0], rare.needs)
            for rare in _rare()
            for text in texts
            for match in Pattern.finditer(rare, text)
        ]

        assert {needs for _, needs in matches} == {rare.needs for rare in _rare()}
        assert all(any(word in said for word in needs) for said, needs in matches)
