"""The cost of a case, early and late."""

import pytest

from bench.scale.growth import EARLY, Segment, growth_of, segments_until


def _segment(cost: float, *, cases: int = 1_000) -> Segment:
    spent = cost * cases / 1_000
    return Segment(
        before=0, cases=cases, seconds=1.0, processor={"letters": spent, "kafka": 9.0}
    )


class TestGrowth:
    def test_holds_below_a_tenth(self) -> None:
        segments = [_segment(1.0)] * EARLY + [_segment(1.09, cases=50_000)]

        assert growth_of(segments, parts=["letters"]).holds

    def test_does_not_hold_above(self) -> None:
        segments = [_segment(1.0)] * EARLY + [_segment(1.11, cases=50_000)]

        growth = growth_of(segments, parts=["letters"])

        assert not growth.holds
        assert growth.share == pytest.approx(0.11)

    def test_does_not_let_one_odd_segment_speak_for_the_early_ones(self) -> None:
        early = [_segment(5.0), *[_segment(1.0)] * (EARLY - 1)]

        growth = growth_of([*early, _segment(2.0)], parts=["letters"])

        assert growth.early == pytest.approx(1.0)


class TestSegments:
    @pytest.mark.parametrize("cases", [6_000, 20_000, 50_000, 200_000])
    def test_add_up(self, cases: int) -> None:
        sizes = segments_until(cases=cases)

        assert sum(sizes) == cases
        assert sizes[:EARLY] == (1_000,) * EARLY

    def test_grow(self) -> None:
        assert segments_until(cases=40_000)[EARLY:] == (5_000, 10_000, 20_000)
