"""Injections of joints: what the record tells of them, and which chapter speaks."""

from datetime import date, timedelta

import pytest

from services.evaluator.core.model import Answer, Decided, Outcome
from services.evaluator.core.worked import worked
from services.evaluator.guidelines import load_modules
from tests.unit.evaluator.cases import verdicts

MODULES = load_modules()
DAY = date(2016, 12, 1)
CARE = "Twelve sessions of physical therapy and naproxen failed."
SHOULDER = "Right shoulder subacromial steroid injection"


def decided(request: str, summary: str = "", *, day: date = DAY) -> Decided:
    """Return the decision on a request, by what its narrative says."""
    case = worked(
        "a case",
        Outcome.UPHELD,
        request=request,
        day=day,
        summary=summary,
        injured=timedelta(weeks=30),
    )
    found = verdicts(case.case, modules=MODULES)[0]
    assert isinstance(found, Decided)
    return found


def answer(found: Decided, criterion: str) -> Answer | None:
    """Return how a criterion was answered, if it was asked."""
    return next((f.answer for f in found.findings if f.criterion == criterion), None)


class TestChapter:
    @pytest.mark.parametrize(
        ("request_text", "named"),
        [
            (SHOULDER, "Shoulder Complaints 2004"),
            ("Cortisone injection, left lateral epicondyle", "Elbow Complaints 2007"),
            ("Right carpal tunnel injection", "Forearm, Wrist, and Hand Complaints"),
            ("De Quervain injection", "Forearm, Wrist, and Hand Complaints"),
            ("Kenalog injection to the right knee", "Knee Complaints 2004"),
            ("Left plantar fascia injection", "Ankle and Foot Complaints 2004"),
            ("Right trochanteric bursa injection", "(ODG) Hip & Pelvis"),
            ("Cortisone injection", "(ODG) Pain (Chronic)"),
        ],
    )
    def test_is_that_of_the_part(self, request_text: str, named: str) -> None:
        assert named in decided(request_text).guideline_line

    def test_is_cited_by_page_before_2016(self) -> None:
        line = decided(SHOULDER, day=date(2015, 6, 1)).guideline_line

        assert "Chapter 9 Shoulder Complaints, Initial Care, Pages 204; 213" in line

    def test_is_that_of_2017_from_its_day(self) -> None:
        line = decided(SHOULDER, day=date(2017, 12, 1)).guideline_line

        assert "Shoulder Disorders Guideline" in line


class TestCondition:
    @pytest.mark.parametrize(
        ("summary", "found"),
        [
            ("Diagnosis: right rotator cuff tendinitis.", Answer.MET),
            ("Diagnosis: adhesive capsulitis.", Answer.MET),
            ("Neer and Hawkins tests were positive on the right.", Answer.MET),
            ("Left shoulder impingement syndrome.", Answer.NOT_DOCUMENTED),
            ("No evidence of rotator cuff tendinitis.", Answer.NOT_MET),
            ("Lateral epicondylitis of the right elbow.", Answer.NOT_DOCUMENTED),
            ("Right shoulder pain, 8/10.", Answer.NOT_DOCUMENTED),
        ],
    )
    def test_is_found_at_the_joint_asked_about(
        self, summary: str, found: Answer
    ) -> None:
        assert answer(decided(SHOULDER, summary), "condition-found") is found

    def test_with_care_in_vain_is_enough(self) -> None:
        found = decided(SHOULDER, f"Right rotator cuff tendinitis. {CARE}")

        assert found.outcome is Outcome.OVERTURNED


class TestInjectionBefore:
    @pytest.mark.parametrize(
        "told",
        [
            "She had a cortisone injection of the right shoulder in May.",
            "A subacromial injection was given in May.",
        ],
    )
    def test_asks_for_its_benefit(self, told: str) -> None:
        found = decided(SHOULDER, f"Right rotator cuff tendinitis. {CARE} {told}")

        assert answer(found, "benefit-from-last") is Answer.NOT_DOCUMENTED
        assert found.outcome is Outcome.UPHELD

    @pytest.mark.parametrize(
        "told",
        [
            "He underwent an epidural steroid injection in May.",
            "She had a cortisone injection of the left knee in May.",
            "She received a Toradol injection in May.",
            "The physician asked for a subacromial injection of the right shoulder.",
        ],
    )
    def test_of_another_kind_or_place_is_none(self, told: str) -> None:
        found = decided(SHOULDER, f"Right rotator cuff tendinitis. {CARE} {told}")

        assert answer(found, "benefit-from-last") is None

    def test_that_helped_bars_no_other(self) -> None:
        told = (
            "She had a cortisone injection of the right shoulder in May with 60% "
            "relief for 8 weeks."
        )
        found = decided(SHOULDER, f"Right rotator cuff tendinitis. {CARE} {told}")

        assert answer(found, "benefit-from-last") is Answer.MET


class TestSacroiliac:
    def test_needs_an_inflamed_joint_from_2016(self) -> None:
        told = "FABER, Gaenslen and thigh thrust were positive on the right. " + CARE
        request = "Right sacroiliac joint injection"
        before = decided(request, told, day=date(2015, 6, 1))
        after = decided(request, told)
        inflamed = decided(request, f"Ankylosing spondylitis. {told}")

        assert before.outcome is Outcome.OVERTURNED
        assert after.outcome is Outcome.UPHELD
        assert inflamed.outcome is Outcome.OVERTURNED
