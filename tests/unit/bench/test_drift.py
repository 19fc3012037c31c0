"""The verdict of a soak: what drifts is named, and noise is not."""

import random

import pytest

from bench.scale.drift import Allowed, Verdict, drift_of, rises, slope

ALLOWED = Allowed(share=0.05, amount=2.0)


def _verdict(minutes: list[float], *, warm_up: int = 0) -> Verdict:
    drift = drift_of(figure="memory", minutes=minutes, allowed=ALLOWED, warm_up=warm_up)
    return drift.verdict


class TestDrift:
    def test_is_named_when_memory_grows_each_minute(self) -> None:
        leaking = [100.0 + 0.5 * minute for minute in range(60)]

        assert _verdict(leaking) is Verdict.DRIFTS

    @pytest.mark.parametrize("seed", range(20))
    def test_is_named_under_noise(self, seed: int) -> None:
        noise = random.Random(seed)  # noqa: S311
        leaking = [100 + 0.5 * minute + noise.gauss(0, 5) for minute in range(60)]

        assert _verdict(leaking) is Verdict.DRIFTS

    def test_is_not_what_noise_does(self) -> None:
        noise = random.Random(1)  # noqa: S311
        runs = [[30 + noise.gauss(0, 6) for _ in range(60)] for _ in range(100)]

        named = sum(_verdict(run) is Verdict.DRIFTS for run in runs)

        assert named <= 10

    def test_is_not_one_bad_minute(self) -> None:
        one_bad = [30.0] * 59 + [900.0]

        assert _verdict(one_bad) is Verdict.FLAT

    def test_is_not_what_falls(self) -> None:
        assert _verdict([100.0 - minute for minute in range(60)]) is Verdict.FLAT

    def test_leaves_out_the_warm_up(self) -> None:
        warming = [50.0, 80.0, 95.0] + [100.0] * 20

        assert _verdict(warming, warm_up=3) is Verdict.FLAT

    def test_is_not_told_of_a_run_of_minutes(self) -> None:
        assert _verdict([1.0, 50.0, 100.0]) is Verdict.TOO_SHORT

    def test_allows_a_small_amount_of_a_small_figure(self) -> None:
        assert _verdict([10 + minute / 60 for minute in range(60)]) is Verdict.FLAT

    def test_says_by_how_much_the_run_rose(self) -> None:
        drift = drift_of(
            figure="p99",
            minutes=[float(minute) for minute in range(10)],
            allowed=ALLOWED,
            warm_up=0,
        )

        assert drift.rise == pytest.approx(9.0)


class TestSlope:
    def test_is_the_middle_one(self) -> None:
        assert slope([0.0, 1.0, 2.0, 3.0, 100.0]) == pytest.approx(1.0)


class TestRises:
    def test_have_the_sign_of_the_trend(self) -> None:
        up, down, level = [1.0, 2.0, 3.0], [3.0, 2.0, 1.0], [1.0, 1.0, 1.0]

        assert rises(up) > 0 > rises(down)
        assert rises(level) == 0
