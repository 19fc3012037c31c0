"""The whole library on texts made to be slow, and on facts that contradict one another.

Work must grow with a text and not with its square: sixteen times the text may take
`MOST_GROWTH` times as long, where a square would take 256 times. Shares of time are
printed (`pytest -s`); that a text ends at all is held by the timeout.
"""

import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from services.evaluator.core.decide import decide
from services.evaluator.core.model import Case, Decided, Held, Referred
from services.evaluator.guidelines import load_modules
from shared.facts import Fact
from tests.unit.evaluator.cases import case, item

MODULES = load_modules()
SHORT, LONG = 65_536, 1_048_576
MOST_GROWTH = 60
LEAST = 0.01
"""Seconds below which a share of time says nothing."""

REQUESTS = (
    "Psychotherapy, 4 sessions",
    "Norco 10/325mg #60",
    "Physical therapy 12 sessions for the low back",
    "MRI of the lumbar spine",
    "L4-5 epidural steroid injection",
    "Left shoulder arthroscopy",
    "Ibuprofen 800mg #90",
    "Urine drug screen",
    "EMG/NCV of the bilateral upper extremities",
    "Zephyr quillwork",
)
FAMILIES = {
    "denials": "no no no ",
    "digits": "7",
    "slashes": "/",
    "days": "1/",
    "open parentheses": "(",
    "pairs of parentheses": "()",
    "nested headings": (
        "x was the original request. y was authorized by the Claims Administrator. "
    ),
    "headings": "HISTORY: ",
    "combining marks": "a\u0301\u0302\u0303",
    "marks alone": "\u0301",
    "right to left": "\u05d0\u05d1 ",
    "turned direction": "\u202e",
    "a letter that grows": "\u0130",
    "surrogates": "\ud800",
    "emoji": "\U0001f469\u200d\U0001f469 ",
    "quotation marks": '"',
    "blanks": " ",
    "lines": "\n",
    "stops": ".",
    "commas": ", ",
    "hyphens": "a-",
    "care": "6 sessions of physical therapy ",
    "drugs": "Norco 10/325 mg ",
    "pain": "radiating pain to the left leg ",
    "relief": "relief of pain by 50 percent ",
    "doses": "10 mg ",
    "one word": "a",
    "levels": "L4-5 ",
}
WORDS = sorted(
    {word for m in MODULES for words in m.treatments.values() for word in words}
)
SAID = (
    "Strength was 4/5 in the left leg.",
    "Strength was normal in the left leg.",
    "She completed 12 sessions of physical therapy.",
    "She has had no physical therapy.",
    "He denies radiating pain.",
    "The pain radiates down the left leg.",
    "Pain is 8/10 without and 4/10 with medication.",
    "The medication brought no relief.",
    "He takes Norco 10/325 mg four times a day.",
    "He does not take opioids.",
    "CURES was reviewed. Urine drug test was inconsistent.",
    "An MRI of 13/45/2016 was normal and showed a tear.",
)
values = st.one_of(
    st.booleans(),
    st.integers(),
    st.integers(min_value=10**30),
    st.floats(),
    st.text(max_size=8),
)
facts = st.dictionaries(st.sampled_from(list(Fact)), values, max_size=12)


def _long(piece: str, size: int) -> str:
    return (piece * (size // len(piece) + 1))[:size]


def _seconds(looked_at: Case) -> float:
    began = time.process_time()
    found = decide(looked_at, modules=MODULES)
    assert len(found) == len(looked_at.items)
    return time.process_time() - began


def _with_summary(text: str) -> Case:
    return case(*REQUESTS, summary=text)


def _with_fields(text: str) -> Case:
    asked = item(
        f"Physical therapy, 12 visits {text}", authorized=text, ur_rationale=text
    )
    return case(asked, already_authorized=(text,), summary="Pain.")


def _grows(small: Case, large: Case) -> float:
    """Return the times that the large one takes of the small one, each read afresh.

    What a text holds is kept for a while, so that a second time would tell nothing.
    """
    _seconds(case(*REQUESTS, summary="Pain."))
    first = max(_seconds(small), LEAST)
    return _seconds(large) / first


class TestLongTexts:
    @pytest.mark.timeout(120)
    @pytest.mark.parametrize("piece", FAMILIES.values(), ids=FAMILIES)
    def test_of_a_summary_take_no_more_than_their_share(self, piece: str) -> None:
        growth = _grows(
            _with_summary(_long(piece, SHORT)), _with_summary(_long(piece, LONG))
        )

        print(f"{growth:.1f} times")  # noqa: T201
        assert growth < MOST_GROWTH

    @pytest.mark.timeout(120)
    @pytest.mark.parametrize("piece", FAMILIES.values(), ids=FAMILIES)
    def test_of_other_fields_take_no_more_than_their_share(self, piece: str) -> None:
        growth = _grows(
            _with_fields(_long(piece, SHORT // 16)), _with_fields(_long(piece, SHORT))
        )

        print(f"{growth:.1f} times")  # noqa: T201
        assert growth < MOST_GROWTH


class TestAnything:
    @settings(max_examples=200)
    @given(st.data())
    def test_comes_to_a_decision_or_a_referral(self, data: Any) -> None:
        texts = st.one_of(st.text(max_size=60), st.sampled_from(SAID))
        requests = data.draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4))
        items = [
            item(
                f"{request} {data.draw(texts)}",
                number=str(number),
                facts=data.draw(facts),
                authorized=data.draw(st.none() | texts),
            )
            for number, request in enumerate(requests, start=1)
        ]
        summary = " ".join(data.draw(st.lists(texts, max_size=8)))

        found = decide(
            case(*items, summary=summary, facts=data.draw(facts)), modules=MODULES
        )

        assert [v.number for v in found] == [i.number for i in items]
        assert all(isinstance(v, Decided | Referred | Held) for v in found)
