"""What all editions ask about sacroiliac joint injections."""

import re
from dataclasses import replace
from datetime import date

from services.evaluator.core import bodily
from services.evaluator.core.citing import Passage
from services.evaluator.core.documents import Days
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.lesions import Lesion
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import GuidelineModule, WorkedCase
from services.evaluator.core.indicated import Procedure, edition, told
from services.evaluator.core.injections import is_repeat, relief_lasted
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.joint_injections import diagnosed
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Citation, FactValue, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED

TREATMENTS = {
    "sacroiliac_injection": (
        "sacroiliac joint injection", "si joint injection", "sacroiliac injection",
        "sacroiliac joint block", "si joint block", "si injection", "27096",
        "sacroiliac block", "sacroiliac joint steroid injection", "sacroiliac joint",
    ),
}  # fmt: skip
WEEKS_OF_CARE = 6  # ODG Hip & Pelvis, Sacroiliac blocks: 4 to 6 weeks. Unverified
FROM_WHICH_DAY = (
    "that from 2016 on the joint must be inflamed: the day is not known, and taken as "
    "that of the MTUS of 2016"
)
FEWEST_TESTS = 3  # ODG Hip & Pelvis: three positive provocation tests. Unverified
PERCENT_OF_RELIEF = 70  # ODG Hip & Pelvis: 70 percent, for a repeat. Unverified
WEEKS_OF_RELIEF = 6  # ODG Hip & Pelvis: six weeks, for a repeat. Unverified
_TESTS = tuple(
    re.compile(words)
    for words in (
        r"\b(?:faber|patrick)", r"\bgaenslen", r"\bthigh thrust", r"\bcompression",
        r"\bdistraction", r"\bfortin", r"\byeoman", r"\bgillet", r"\bshear",
    )
)  # fmt: skip
_COUNTED = re.compile(
    r"\b(?:three|four|five|six|[3-6]) (?:of|out of|positive) (?:\w{1,12} ){0,3}"
    r"(?:tests|maneuvers|provoc\w{1,8})"
)


def _tests_positive(inquiry: Inquiry) -> Known | None:
    """Return whether three tests that provoke the joint were positive."""
    if stated := bodily.in_fields(inquiry, Fact.PROVOCATIVE_TEST_POSITIVE):
        return stated
    signs = frozenset({Sign.SACROILIAC})
    found = bodily.signs(
        inquiry, signs, region="pelvis", fact=Fact.PROVOCATIVE_TEST_POSITIVE
    )
    if found is None or not found.value:
        return found
    told_of = fold(" ".join(words.text for words in found.evidence))
    named = sum(test.search(told_of) is not None for test in _TESTS)
    enough = named >= FEWEST_TESTS or _COUNTED.search(told_of) is not None
    return Known(value=enough, evidence=found.evidence)


TESTS = told(
    "within-tests",
    Fact.PROVOCATIVE_TEST_POSITIVE,
    f"{FEWEST_TESTS} tests that provoke the sacroiliac joint were positive",
    silent="No positive test that provokes the sacroiliac joint is documented",
    known=_tests_positive,
)
INFLAMED = told(
    "joint-inflamed",
    Fact.SUSPECTED_LESION,
    "a rheumatic disease inflames the sacroiliac joint",
    silent="No rheumatic disease that inflames the sacroiliac joint is documented",
    known=lambda inquiry: (
        bodily.in_fields(inquiry, Fact.SUSPECTED_LESION)
        or diagnosed(inquiry, frozenset({Lesion.SPONDYLITIS}), region="hip")
    ),
)
POSITION = (
    "Sacroiliac blocks are for pain with at least three positive provocation tests, "
    "other sources excluded, and failed aggressive care; a repeat needs 70 percent "
    "relief for six weeks"
)
ONLY_INFLAMED = (
    "Sacroiliac injections are not recommended where the joint is not inflamed; in a "
    "rheumatic disease they are for pain with at least three positive provocation "
    "tests after failed care, and a repeat needs 70 percent relief for six weeks"
)
REQUEST = "Right sacroiliac joint injection"


def _procedure(citation: Citation, *, inflamed: bool) -> Procedure:
    return Procedure(
        name="sacroiliac_injection",
        title="Sacroiliac joint injections",
        treatments=TREATMENTS,
        position=ONLY_INFLAMED if inflamed else POSITION,
        request=REQUEST,
        asks=(TESTS, INFLAMED) if inflamed else (TESTS,),
        weeks=WEEKS_OF_CARE,
        more=(
            relief_lasted(
                percent=PERCENT_OF_RELIEF,
                weeks=WEEKS_OF_RELIEF,
                citation=citation,
                applies=is_repeat("sacroiliac", "si joint", "si injection"),
            ),
        ),
        unverified=(FROM_WHICH_DAY,) if inflamed else (),
    )


def _cases(day: date, *, inflamed: bool) -> tuple[WorkedCase, ...]:
    failed: dict[Fact, FactValue] = {Fact.ACTIVE_CARE_FAILED: True}
    if inflamed:
        failed[Fact.SUSPECTED_LESION] = True
    shown = {**failed, Fact.PROVOCATIVE_TEST_POSITIVE: True}
    again = {
        **shown,
        Fact.INJECTION_TRIED: True,
        Fact.PERCENT_RELIEF: PERCENT_OF_RELIEF,
        Fact.WEEKS_OF_RELIEF: WEEKS_OF_RELIEF,
    }
    three = "FABER, Gaenslen and thigh thrust tests were positive on the right."
    two = "FABER and Gaenslen tests were positive on the right."
    little = {**again, Fact.PERCENT_RELIEF: PERCENT_OF_RELIEF - 1}
    short = {**again, Fact.WEEKS_OF_RELIEF: WEEKS_OF_RELIEF - 1}
    return tuple(
        worked(
            title,
            outcome,
            request=REQUEST,
            day=day,
            facts=facts,
            summary=summary,
        )
        for title, outcome, facts, summary in (
            ("three tests are positive", OVERTURNED, failed, three),
            ("two tests are positive", UPHELD, failed, two),
            ("a repeat after enough relief", OVERTURNED, again, ""),
            ("a repeat after too little relief", UPHELD, little, ""),
            ("a repeat after too short relief", UPHELD, short, ""),
        )
    )


def module(
    *, days: Days, passages: tuple[Passage, ...], inflamed: bool = False
) -> GuidelineModule:
    """Return an edition; `inflamed`: it knows injections of such joints alone."""
    procedure = _procedure(passages[0].citation(), inflamed=inflamed)
    made = edition(procedure, days=days, passages=passages)
    cases = _cases(days.example, inflamed=inflamed)
    return replace(made, worked_cases=(*made.worked_cases, *cases))
