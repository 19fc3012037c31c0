"""One form for one content."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from services.intake.core.normalise import (
    Content,
    content_hash,
    normalise_case_number,
    normalise_content,
    normalise_list,
    normalise_text,
)

RIGHT_TO_LEFT = "\u200f\u202bכאב גב\u202c\u2067\u2069"


class TestNormaliseText:
    @pytest.mark.parametrize(
        ("text", "expected"),
        [
            ("  low \t back\r\n\r\npain\u00a0\u2003", "low back pain"),
            ("knee\x00 pain\x1b\x7f\x9f", "knee pain"),
            ("low\x85back\x1cpain", "low back pain"),
            ("a \x00 b", "a b"),
            ("\ufeffMRI", "MRI"),
            ("MRI \ud800", "MRI"),
            ("Sjo\u0308gren", "Sj\u00f6gren"),
            (RIGHT_TO_LEFT, RIGHT_TO_LEFT),
            ("दर्द\u200dक", "दर्द\u200dक"),
            ("", ""),
        ],
    )
    def test_keeps_words_and_marks_of_direction(self, text: str, expected: str) -> None:
        assert normalise_text(text) == expected

    @given(st.text())
    def test_says_the_same_when_done_twice(self, text: str) -> None:
        once = normalise_text(text)

        assert normalise_text(once) == once
        assert unicodedata.is_normalized("NFC", once)


class TestNormaliseList:
    @pytest.mark.parametrize(
        ("entries", "expected"),
        [
            (["Texas,New York,  California"], ("Texas", "New York", "California")),
            (["California", "California, Texas"], ("California", "Texas")),
            ([" ", ","], ()),
        ],
    )
    def test_names_each_once_in_order(
        self, entries: list[str], expected: tuple[str, ...]
    ) -> None:
        assert normalise_list(entries) == expected


class TestNormaliseCaseNumber:
    @pytest.mark.parametrize(
        "text",
        ["CM16-0219557", " cm16-0219557\n", "CM16–0219557", "\ufeffCM16-0219557"],
    )
    def test_writes_it_as_the_line_does(self, text: str) -> None:
        assert normalise_case_number(text) == "CM16-0219557"

    @pytest.mark.parametrize(
        "text", ["", "CM16-021955", "CM16-02195577", "CM1-60219557", "CM16-٠٢١٩٥٥٧"]
    )
    def test_knows_what_is_none(self, text: str) -> None:
        assert normalise_case_number(text) is None


class TestNormaliseContent:
    def test_leaves_out_what_is_empty_at_any_depth(self) -> None:
        content: dict[str, Content] = {
            "a": " ",
            "b": None,
            "c": [],
            "d": {"e": ["", {"f": None}]},
            "g": ("x", " "),
        }

        assert normalise_content(content) == {"g": ["x"]}

    def test_keeps_no_and_nought(self) -> None:
        assert normalise_content({"a": False, "b": 0}) == {"a": False, "b": 0}

    def test_writes_whole_numbers_as_such(self) -> None:
        found = normalise_content({"a": 4.0, "b": 4.5})

        assert str(found) == "{'a': 4, 'b': 4.5}"


class TestContentHash:
    def test_does_not_depend_on_the_order_of_keys(self) -> None:
        assert content_hash({"a": 1, "b": 2}) == content_hash({"b": 2, "a": 1})

    def test_depends_on_the_order_of_a_list(self) -> None:
        assert content_hash({"a": [1, 2]}) != content_hash({"a": [2, 1]})

    def test_is_the_same_in_every_version(self) -> None:
        """Kept hashes are compared with new ones: a change here is a change of all."""
        assert content_hash({"a": [1, "é"], "b": True}) == (
            "3a99647325dba3c321f73f9bd93a5ae8758c96823ad374b90d7fa66d9d78e71e"
        )
