"""Measures against values computed by hand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bench.quality.metrics import (
    Confusion,
    agreement,
    area_under_curve,
    balanced_accuracy,
    confusion,
    matthews,
    precision,
    recall,
)

# 100 items: 10 positive, of which 6 are found, beside 4 false alarms.
COUNTS = Confusion(
    true_positive=6, false_positive=4, false_negative=4, true_negative=86
)
NEVER = Confusion(false_negative=14, true_negative=126)
NOTHING = Confusion()


class TestConfusion:
    def test_counts_the_four_kinds_of_pairs(self) -> None:
        truth = [True, True, False, False, False]
        predicted = [True, False, True, False, False]

        assert confusion(truth, predicted) == Confusion(
            true_positive=1, false_positive=1, false_negative=1, true_negative=2
        )

    def test_refuses_sides_of_different_length(self) -> None:
        with pytest.raises(ValueError, match="shorter"):
            confusion([True, False], [True])


class TestRates:
    def test_are_as_computed_by_hand(self) -> None:
        assert agreement(COUNTS) == pytest.approx(0.92)
        assert precision(COUNTS) == pytest.approx(0.6)
        assert recall(COUNTS) == pytest.approx(0.6)
        assert balanced_accuracy(COUNTS) == pytest.approx((6 / 10 + 86 / 90) / 2)
        assert matthews(COUNTS) == pytest.approx(500 / 900)

    def test_show_that_a_constant_says_nothing(self) -> None:
        assert agreement(NEVER) == pytest.approx(0.9)
        assert precision(NEVER) is None
        assert recall(NEVER) == 0
        assert balanced_accuracy(NEVER) == 0.5
        assert matthews(NEVER) == 0

    def test_are_none_where_nothing_was_counted(self) -> None:
        rates = (agreement, precision, recall, balanced_accuracy, matthews)

        assert [rate(NOTHING) for rate in rates] == [None] * 5

    def test_are_none_where_a_class_is_missing(self) -> None:
        assert balanced_accuracy(Confusion(true_positive=3)) is None
        assert matthews(Confusion(true_positive=3)) == 0

    @pytest.mark.parametrize(
        ("counts", "value"),
        [
            (Confusion(true_positive=2, true_negative=5), 1.0),
            (Confusion(false_positive=2, false_negative=5), -1.0),
        ],
    )
    def test_of_matthews_reach_both_ends(self, counts: Confusion, value: float) -> None:
        assert matthews(counts) == pytest.approx(value)

    @given(st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1))
    def test_of_matthews_stay_between_the_ends(
        self, pairs: list[tuple[bool, bool]]
    ) -> None:
        found = matthews(confusion([t for t, _ in pairs], [p for _, p in pairs]))

        assert found is not None
        assert -1 - 1e-9 <= found <= 1 + 1e-9


class TestAreaUnderCurve:
    def test_is_the_share_of_pairs_in_the_right_order(self) -> None:
        # Positives 0.9 and 0.4; of six pairs 0.9 wins three, 0.4 wins one.
        truth = [True, False, True, False, False]
        scores = [0.9, 0.5, 0.4, 0.6, 0.1]

        assert area_under_curve(truth, scores) == pytest.approx(4 / 6)

    def test_counts_a_tie_as_one_half(self) -> None:
        # Pairs: 0.5 against 0.5 (a half) and against 0.2 (one).
        assert area_under_curve([True, False, False], [0.5, 0.5, 0.2]) == 0.75

    def test_is_one_half_where_all_are_tied(self) -> None:
        assert area_under_curve([True, False, True], [0.3, 0.3, 0.3]) == 0.5

    def test_is_none_where_a_class_is_missing(self) -> None:
        assert area_under_curve([True, True], [0.1, 0.2]) is None
        assert area_under_curve([], []) is None

    @given(st.lists(st.tuples(st.booleans(), st.integers(0, 4)), max_size=25))
    def test_agrees_with_counting_every_pair(
        self, rows: list[tuple[bool, int]]
    ) -> None:
        positives = [score for truth, score in rows if truth]
        negatives = [score for truth, score in rows if not truth]
        pairs = [(p > n) + (p == n) / 2 for p in positives for n in negatives]
        expected = math.fsum(pairs) / len(pairs) if pairs else None

        found = area_under_curve([t for t, _ in rows], [float(s) for _, s in rows])

        assert found == (pytest.approx(expected) if pairs else None)
