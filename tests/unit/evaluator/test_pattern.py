import pytest

from services.evaluator.core.pattern import Pattern

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
