"""What the record tells of one side supports nothing asked for the other."""

import pytest

from services.evaluator.core.decide import decide
from services.evaluator.core.facts.record import Known
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Answer, Decided, Evidence
from services.evaluator.core.regions import find_regions, read_regions
from services.evaluator.core.sides import is_of_the_other, of_the_side, other_side
from services.evaluator.guidelines import load_modules
from tests.unit.evaluator.cases import case

MODULES = load_modules()
SIDES = ("left", "right")
TOLD = {
    "{a} total knee replacement": (
        "Age 66. X-rays of the {b} knee show tricompartmental osteoarthritis. {b} knee "
        "flexion is 80 degrees. Physical therapy, 12 visits, and injections of the "
        "{b} knee failed. BMI 29. Night pain of the {b} knee."
    ),
    "MRI of the {a} knee": (
        "McMurray's test is positive at the {b} knee. Physical therapy, 8 visits, of "
        "the {b} knee failed. X-rays of the {b} knee were negative."
    ),
    "{a} elbow brace": "There is lateral epicondylitis of the {b} elbow.",
    "Wrist splint, {a} wrist": "Carpal tunnel syndrome of the {b} wrist was found.",
    "{a} carpal tunnel release": (
        "Positive Phalen's on the {b} wrist, numbness at night in the {b} hand. "
        "Splinting of the {b} wrist for 8 weeks failed. EMG/NCV showed {b} median "
        "neuropathy at the wrist."
    ),
    "Physical therapy {a} shoulder 6 visits": (
        "Range of motion of the {b} shoulder is limited to 90 degrees."
    ),
    "Subacromial injection {a} shoulder": (
        "Impingement sign is positive at the {b} shoulder. Physical therapy of the {b} "
        "shoulder for 12 weeks failed."
    ),
    "EMG {a} upper extremity": (
        "There is decreased sensation of the {b} hand and weakness of the {b} wrist "
        "extensors. Physical therapy failed."
    ),
    "PRP injection {a} elbow": (
        "Chronic lateral epicondylitis of the {b} elbow. Physical therapy and an "
        "injection of the {b} elbow failed over 6 months."
    ),
    "Trigger finger injection {a} hand": "Triggering of the {b} ring finger.",
}

asked = pytest.mark.parametrize("request_", TOLD)
side = pytest.mark.parametrize("own", SIDES)


def _other(own: str) -> str:
    return SIDES[1 - SIDES.index(own)]


def _decided(request: str, summary: str) -> Decided:
    [verdict] = decide(case(request, summary=summary), modules=MODULES)
    assert isinstance(verdict, Decided)
    return verdict


def _met(decided: Decided) -> set[str]:
    return {f.criterion for f in decided.findings if f.answer is Answer.MET}


class TestASide:
    @asked
    @side
    def test_of_the_request_supports_it(self, request_: str, own: str) -> None:
        decided = _decided(request_.format(a=own), TOLD[request_].format(b=own))

        assert decided.outcome.value == "overturned"

    @asked
    @side
    def test_that_is_the_other_does_not(self, request_: str, own: str) -> None:
        summary = TOLD[request_].format(b=_other(own))

        decided = _decided(request_.format(a=own), summary)

        assert decided.outcome.value == "upheld"

    @asked
    @side
    def test_that_is_the_other_adds_nothing(self, request_: str, own: str) -> None:
        """Told of both sides, a record supports what it supports told of one."""
        request, told = request_.format(a=own), TOLD[request_]
        both = f"{told.format(b=own)} {told.format(b=_other(own))}"

        assert _met(_decided(request, both)) >= _met(
            _decided(request, told.format(b=own))
        )

    @asked
    def test_counts_for_a_request_of_both(self, request_: str) -> None:
        request = request_.format(a="bilateral")

        assert _met(_decided(request, TOLD[request_].format(b="left"))) == _met(
            _decided(request, TOLD[request_].format(b="right"))
        )


class TestOtherSide:
    @pytest.mark.parametrize(
        ("heading", "other"),
        [
            ("MRI of the left knee", "right"),
            ("Right shoulder injection", "left"),
            ("Bilateral knee braces", None),
            ("MRI of the knee", None),
            ("MRI of the left knee and right shoulder", None),
            ("Norco 10/325mg #60", None),
        ],
    )
    def test_is_known_where_one_side_is_asked_about(
        self, heading: str, other: str | None
    ) -> None:
        assert other_side(read_regions(fold(heading))) == other


class TestWords:
    LEFT_KNEE = read_regions("left knee brace")

    @pytest.mark.parametrize(
        ("text", "words", "of_the_other"),
        [
            ("A torn ligament of the right knee.", "torn ligament", True),
            ("A torn ligament of the left knee.", "torn ligament", False),
            ("A torn ligament of the knee.", "torn ligament", False),
            ("A torn ligament of the right ankle.", "torn ligament", False),
            ("The knee is lax compared with the right.", "knee is lax", False),
            ("Laxity of the right knee.", "Laxity", True),
            ("Torn ligaments of both knees.", "Torn ligaments", False),
            ("Right knee pain, left knee torn ligament.", "torn ligament", False),
            (
                "The left and the right knee had therapy in vain.",
                "The left and the right knee had therapy in vain",
                False,
            ),
        ],
    )
    def test_are_of_the_other_side_where_they_say_so(
        self, text: str, words: str, *, of_the_other: bool
    ) -> None:
        start = text.index(words)
        told = Evidence(
            text=words, source="summary", start=start, end=start + len(words)
        )

        found = is_of_the_other(told, regions=self.LEFT_KNEE, text=text)

        assert found is of_the_other

    def test_of_a_field_have_no_side(self) -> None:
        told = Evidence(text="knee_osteoarthritis: True", source="facts")

        assert not is_of_the_other(told, regions=self.LEFT_KNEE, text="Right knee.")

    def test_of_one_side_are_left_of_those_of_both(self) -> None:
        text = "A tear of the right knee. A tear of the left knee."
        words = tuple(
            Evidence(text="tear", source="summary", start=at, end=at + 4)
            for at in (text.index("tear"), text.rindex("tear"))
        )

        known = of_the_side(
            Known(value=True, evidence=words), regions=self.LEFT_KNEE, text=text
        )

        assert known == Known(value=True, evidence=words[1:])


class TestTheDominantHand:
    def test_is_no_part_that_is_complained_of(self) -> None:
        found = find_regions("a right hand dominant man with a sore left wrist")

        assert [(one.part, one.side) for one in found] == [("wrist", "left")]
