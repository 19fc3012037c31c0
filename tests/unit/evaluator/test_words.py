"""Small text functions."""

import pytest

from services.evaluator.core.words import whole_brackets


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
