from datetime import date

import pytest

from services.letters.core.typography import (
    clean,
    columns,
    has_control,
    is_blank,
    listing,
    us_date,
    wrap,
)


class TestUsDate:
    def test_pads_month_day_and_year(self) -> None:
        assert us_date(date(988, 1, 2)) == "01/02/0988"


class TestListing:
    def test_cleans_and_leaves_out_what_is_empty(self) -> None:
        assert listing((" Texas", "", "New\tYork ")) == "Texas, New York"


class TestClean:
    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            ("two\nlines", "two lines"),
            ("  many \t spaces ", "many spaces"),
            ("nul\x00escape\x1b[1m", "nul escape [1m"),
            ("next\x85line\u2028separator", "next line separator"),
            ("half \ud800 pair", "half \ufffd pair"),
            ("over\u202eride\u202c", "override"),
            ("isolate \u2067שלום\u2069", "isolate שלום"),
            ("10\u00a0mg", "10\u00a0mg"),
            ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
            ("wide\u3000space", "wide space"),
            ("", ""),
        ],
    )
    def test_keeps_text_and_nothing_else(self, given: str, expected: str) -> None:
        assert clean(given) == expected

    def test_leaves_nothing_that_counts_as_control(self) -> None:
        everything = "".join(map(chr, range(0x3000))) + "\ud800"

        assert has_control(everything)
        assert not has_control(clean(everything))


class TestIsBlank:
    @pytest.mark.parametrize("text", ["", " \n", "\x00", "\u202e\u202c", "\u00a0"])
    def test_sees_that_nothing_would_be_printed(self, text: str) -> None:
        assert is_blank(text)

    def test_sees_a_word(self) -> None:
        assert not is_blank(" x ")


class TestColumns:
    @pytest.mark.parametrize(
        ("word", "expected"),
        [("plain", 5), ("e\u0301", 1), ("漢字", 4), ("שלום", 4), ("a\u200db", 2)],
    )
    def test_counts_what_is_seen(self, word: str, expected: int) -> None:
        assert columns(word) == expected


class TestWrap:
    def test_fills_a_line_to_the_last_column(self) -> None:
        assert wrap("aaa bbb ccc", width=7) == ("aaa bbb", "ccc")

    def test_begins_a_line_one_column_earlier(self) -> None:
        assert wrap("aaa bbb ccc", width=6) == ("aaa", "bbb", "ccc")

    def test_gives_a_long_word_its_own_line(self) -> None:
        assert wrap("a four-and-twenty b", width=8) == ("a", "four-and-twenty", "b")

    def test_counts_wide_characters_twice(self) -> None:
        assert wrap("漢字 漢字", width=8) == ("漢字", "漢字")

    def test_gives_one_empty_line_for_nothing(self) -> None:
        assert wrap(" ", width=8) == ("",)
