"""Small text functions."""

import pytest

from services.evaluator.core.words import quoted, told_once, whole_brackets


class TestWholeBrackets:
    @pytest.mark.parametrize(
        ("text", "whole"),
        [
            ("therapy, 8 visits (with stimulation", "therapy, 8 visits"),
            (
                "therapy, 8 visits (with ice), rest",
                "therapy, 8 visits (with ice), rest",
            ),
            ("(two", "(two"),
            ("", ""),
        ],
    )
    def test_leaves_out_a_bracket_that_is_not_closed(
        self, text: str, whole: str
    ) -> None:
        assert whole_brackets(text) == whole


class TestToldOnce:
    def test_leaves_out_what_another_says_with_more_words(self) -> None:
        told = ("major depressive disorder", "Depression", "depression", "depressive")

        assert told_once(told) == ("major depressive disorder", "depression")


class TestQuoted:
    @pytest.mark.parametrize(
        ("text", "said"),
        [
            ("that he denies pain", "he denies pain"),
            ("severe groin pain", "severe groin pain"),
            (
                "stating that he in fact had a root pressed",
                "... stating that he in fact had a root pressed",
            ),
            ("stopped after two visits because of", "stopped after two visits ..."),
            ("Ten visits, ice,", "Ten visits, ice"),
            ("No adverse effects.", "No adverse effects"),
            ('He says "much better" now', "He says 'much better' now"),
            ('He says "much better', "He says 'much better'"),
            ('He is much better"', "He is much better"),
            ("", ""),
        ],
    )
    def test_begins_and_ends_where_it_can_be_read(self, text: str, said: str) -> None:
        assert quoted(text) == said

    def test_is_cut_before_words_that_lead_on(self) -> None:
        assert quoted("Ten visits of the kind", most=17) == "Ten visits ..."
