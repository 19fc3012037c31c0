import pytest

from services.letters.core.necessity import (
    Stated,
    calls_review_decision_necessary,
    stated,
)


class TestStated:
    @pytest.mark.parametrize(
        "rationale",
        [
            "As such, the request is not medically necessary.",
            "The scan is deemed not medically necessary or appropriate.",
            "It is determined to not be medically necessary.",
            "This is not seen as medically necessary.",
            "It cannot be considered medically necessary per the guidelines.",
            "A MRI of the elbow is not a medical necessity at this time.",
            "The medical necessity of the request is not established.",
            "Some is medically necessary. The rest is not medically necessary.",
            "IT IS NOT MEDICALLY\n NECESSARY",
            "This is not medically necessary. Wean with care.",
        ],
    )
    def test_reads_that_it_is_not_necessary(self, rationale: str) -> None:
        assert stated(rationale) is Stated.NOT_NECESSARY

    @pytest.mark.parametrize(
        "rationale",
        [
            "Therefore, the request is medically necessary.",
            "MRI cervical spine is medically necessary and appropriate.",
            "Six were not medically necessary. These two are medically necessary.",
            "The scan is a medical necessity.",
            "The medical necessity of this scan has been established.",
        ],
    )
    def test_reads_that_it_is_necessary(self, rationale: str) -> None:
        assert stated(rationale) is Stated.NECESSARY

    @pytest.mark.parametrize(
        "rationale",
        [
            "There is no sign that the scan is medically necessary.",
            "The denial was not right and the scan is medically necessary.",
            "Neither the drug nor the refill is medically necessary.",
            "The scan isn't medically necessary.",
        ],
    )
    def test_does_not_guess(self, rationale: str) -> None:
        assert stated(rationale) is Stated.UNCLEAR

    @pytest.mark.parametrize(
        "rationale",
        ["", "The criteria are met.", "Medical necessity is the question."],
    )
    def test_sees_that_nothing_is_said(self, rationale: str) -> None:
        assert stated(rationale) is Stated.NOTHING


class TestCallsReviewDecisionNecessary:
    @pytest.mark.parametrize(
        "rationale",
        [
            "therefore the utilization review decision is not medically necessary.",
            "The UR denial was medically necessary.",
        ],
    )
    def test_finds_the_slip(self, rationale: str) -> None:
        assert calls_review_decision_necessary(rationale)

    def test_leaves_a_review_decision_alone(self) -> None:
        assert not calls_review_decision_necessary(
            "The utilization review decision is upheld: the request is not medically "
            "necessary."
        )
