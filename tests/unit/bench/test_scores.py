"""Intervals by case: repeatable, around the value, absent where they would mislead."""

import pytest

from bench.quality.scores import Prediction, measure_all, quantile


def _row(
    case: str,
    truth: bool,
    predicted: bool,
    score: float = 0.5,
) -> Prediction:
    return Prediction(case_number=case, truth=truth, predicted=predicted, score=score)


MIXED = tuple(
    _row(f"CM16-{case:07}", case % 3 == 0, case % 4 == 0, case / 30)
    for case in range(30)
)


class TestMeasureAll:
    def test_gives_each_value_of_the_whole(self) -> None:
        measured = measure_all(MIXED, seed=1, resamples=10)

        # 3, 4 and 12 share 0, 12 and 24: 3 true positives, 7 misses, 5 false alarms.
        assert measured["agreement"].value == pytest.approx(18 / 30)
        assert measured["overturned precision"].value == pytest.approx(3 / 8)
        assert measured["overturned recall"].value == pytest.approx(3 / 10)

    def test_gives_an_interval_around_the_value(self) -> None:
        for measured in measure_all(MIXED, seed=1, resamples=300).values():
            assert measured.low is not None
            assert measured.high is not None
            assert measured.value is not None
            assert measured.low <= measured.value <= measured.high

    def test_is_the_same_for_the_same_seed(self) -> None:
        first = measure_all(MIXED, seed=7, resamples=50)

        assert measure_all(MIXED, seed=7, resamples=50) == first
        assert measure_all(MIXED, seed=8, resamples=50) != first

    def test_draws_whole_cases(self) -> None:
        # One case: every draw is the case itself, so the interval has no width.
        rows = [_row("CM16-0000001", True, True), _row("CM16-0000001", False, True)]

        measured = measure_all(rows, seed=1, resamples=20)["agreement"]

        assert (measured.low, measured.value, measured.high) == (0.5, 0.5, 0.5)

    def test_gives_no_interval_where_most_draws_are_undefined(self) -> None:
        rows = [_row(f"CM16-{n:07}", False, n == 0) for n in range(40)]

        measured = measure_all(rows, seed=1, resamples=100)

        assert measured["overturned recall"].value is None
        assert measured["AUC"].value is None
        assert measured["AUC"].low is None

    def test_measures_nothing_of_nothing(self) -> None:
        assert {m.value for m in measure_all((), seed=1).values()} == {None}


class TestQuantile:
    def test_lies_between_the_two_nearest(self) -> None:
        assert quantile([1.0, 2.0, 4.0], 0.5) == 2
        assert quantile([1.0, 2.0, 4.0], 0.75) == 3
        assert quantile([5.0], 0.99) == 5
        assert quantile([1.0, 2.0], 1) == 2
