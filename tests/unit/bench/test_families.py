"""Names of treatments, and the families they belong to."""

import pytest

from bench.quality.families import FAMILIES, families_of, family_of


class TestFamilyOf:
    @pytest.mark.parametrize(
        ("treatment", "family"),
        [
            ("mri", "mri"),
            ("lumbar_mri", "mri"),
            ("shoulder_physical_therapy", "physical_therapy"),
            ("postsurgical_therapy", "postsurgical_therapy"),
            ("an_unheard_of_cure", "an_unheard_of_cure"),
        ],
    )
    def test_looks_past_a_region(self, treatment: str, family: str) -> None:
        assert family_of(treatment) == family

    def test_keeps_each_family_its_own(self) -> None:
        assert {family_of(name) for name in FAMILIES} == FAMILIES


class TestFamiliesOf:
    def test_leaves_out_what_says_how_an_item_is_asked(self) -> None:
        assert families_of(("associated_surgical_service", "brace")) == {"brace"}
