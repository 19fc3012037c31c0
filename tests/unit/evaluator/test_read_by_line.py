"""What was found wrong when answers were read beside their words, line by line."""

import pytest

from services.evaluator.core import bodily
from services.evaluator.core.decide import decide
from services.evaluator.core.facts.exam import read_exam
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.model import Answer, Decided
from services.evaluator.guidelines import load_modules
from tests.unit.evaluator.cases import case

MODULES = load_modules()


def _answers(request: str, summary: str) -> dict[str, Answer]:
    [verdict] = decide(case(request, summary=summary), modules=MODULES)
    assert isinstance(verdict, Decided)
    return {finding.criterion: finding.answer for finding in verdict.findings}


class TestPainThatRadiates:
    @pytest.mark.parametrize(
        ("goes", "counts"),
        [
            ("radiated to the right ear and behind the eye", False),
            ("radiates into his jaw", False),
            ("radiates to the right arm", True),
            ("radiates down the arm to the thumb", True),
        ],
    )
    def test_goes_along_a_root(self, goes: str, *, counts: bool) -> None:
        found = read_exam(f"The pain in the neck {goes}.")

        told = [
            one
            for one in found
            if one.sign is Sign.RADIATING_PAIN
            and one.place.parts & bodily.SPINE["cervical"]
        ]

        assert bool(told) is counts


class TestVisitsThatAreAskedFor:
    @pytest.mark.parametrize(
        ("told", "known"),
        [
            ("The following 12 additional therapy sessions were asked for.", False),
            ("Following 12 therapy sessions he can lift 30 pounds.", True),
        ],
    )
    def test_were_not_had(self, told: str, *, known: bool) -> None:
        answers = _answers("Additional physical therapy, 4 sessions", told)

        assert (answers["sessions-counted"] is Answer.MET) is known


class TestASurgeryThatTheReviewDenied:
    def test_does_not_stand(self) -> None:
        denied = "The knee arthroscopy was denied by utilization review."

        answers = _answers("Front wheel walker", denied)

        assert answers["surgery-stands"] is Answer.NOT_MET


class TestATunnel:
    @pytest.mark.parametrize(
        ("told", "counts"),
        [
            ("The elbow had a negative Tinel's at the cubital tunnel.", False),
            ("Cubital tunnel syndrome of the elbow is suspected.", True),
        ],
    )
    def test_that_is_a_place_is_no_entrapment(self, told: str, *, counts: bool) -> None:
        answers = _answers("NCV of the bilateral upper extremities", told)

        assert (answers["lesion-suspected"] is Answer.MET) is counts


class TestHelpOfOtherCare:
    @pytest.mark.parametrize(
        ("told", "counts"),
        [
            ("He takes Soma daily and had one epidural which helped.", False),
            ("He takes Soma daily, which helped.", True),
        ],
    )
    def test_is_not_that_of_a_drug(self, told: str, *, counts: bool) -> None:
        answers = _answers("Soma 350mg #60", told)

        assert (answers["relief-with-it"] is Answer.MET) is counts


class TestABrace:
    def test_is_not_for_a_condition_of_another_part(self) -> None:
        torn = "There is an ACL tear with giving way of the knee."

        hip = _answers("Hip brace", torn)["condition-for-support"]
        unnamed = _answers("Custom brace", torn)["condition-for-support"]

        assert (hip, unnamed) == (Answer.NOT_DOCUMENTED, Answer.MET)
