from datetime import date

import pytest

from services.evaluator.core.levels import levels_asked
from services.evaluator.core.lexicon import fold
from services.evaluator.core.regions import read_regions
from services.evaluator.guidelines import load_modules
from tests.unit.evaluator.cases import answers, case, decided

MODULES = load_modules()

ROOT_SIGNS = (
    "Examination of the lumbar spine showed decreased sensation in the L5 dermatome. "
    "He completed 12 sessions of physical therapy without improvement."
)


class TestLevels:
    @pytest.mark.parametrize(
        ("words", "levels"),
        [
            ("Right L5-S1 epidural", 1),
            ("L4-S1 fusion", 2),
            ("L3-4, L4-5, L5-S1", 3),
            ("Right L4 transforaminal", 1),
            ("C7-T1 interlaminar", 1),
            ("C4-C6", 2),
            ("Epidural steroid injection", 0),
        ],
    )
    def test_are_counted(self, words: str, levels: int) -> None:
        assert levels_asked(fold(words)) == levels


class TestRegions:
    @pytest.mark.parametrize(
        ("words", "named"),
        [
            ("right hip and foot", {("hip", "right"), ("foot", "right")}),
            ("left L5-S1", {("lumbar_spine", "left")}),
            ("cervical spine bilateral", {("cervical_spine", "bilateral")}),
            ("knee, right", {("knee", "right")}),
            ("left shoulder; knee", {("shoulder", "left"), ("knee", None)}),
        ],
    )
    def test_carry_their_sides(
        self, words: str, named: set[tuple[str, str | None]]
    ) -> None:
        found = {(r.part, r.side) for r in read_regions(fold(words))}

        assert found == named

    def test_choose_the_module(self) -> None:
        one = decided(case("MRI of the neck"), modules=MODULES)
        other = decided(case("MRI of the right hand"), modules=MODULES)

        assert one.module.startswith("cervical_imaging")
        assert other.module.startswith("hand_imaging")


class TestCareFirst:
    def test_two_weeks_after_the_injury_are_too_early(self) -> None:
        one = case(
            "MRI of the lumbar spine",
            summary=ROOT_SIGNS,
            date_of_injury=date(2016, 12, 3),
            governing_date=date(2016, 12, 17),
        )

        assert answers(decided(one, modules=MODULES))["care-failed"] == "not_met"
