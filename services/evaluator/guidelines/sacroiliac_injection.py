"""Sacroiliac joint injections, by the ODG.

Covers: sacroiliac joint injections.
Asks: are three provocation tests positive, and did weeks of active care fail; for a
repeat, did the last one relieve enough, for long enough.
Not coded: other sources excluded; inflammatory sacroiliitis as the only reason (ODG of
2016 and later); fusion.
"""

import re
from dataclasses import replace
from datetime import date

from services.evaluator.core import bodily
from services.evaluator.core.documents import ALWAYS, odg
from services.evaluator.core.facts.exam_terms import Sign
from services.evaluator.core.facts.record import Known
from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.indicated import Procedure, edition, told
from services.evaluator.core.injections import is_repeat, relief_lasted
from services.evaluator.core.inquiry import Inquiry
from services.evaluator.core.lexicon import fold
from services.evaluator.core.model import Outcome
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
FEWEST_TESTS = 3  # ODG Hip & Pelvis: three positive provocation tests. Unverified
PERCENT_OF_RELIEF = 70  # ODG Hip & Pelvis: 70 percent, for a repeat. Unverified
WEEKS_OF_RELIEF = 6  # ODG Hip & Pelvis: six weeks, for a repeat. Unverified
PASSAGE = odg("Hip & Pelvis", "Sacroiliac joint blocks")
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


PROCEDURE = Procedure(
    name="sacroiliac_injection",
    title="Sacroiliac joint injections",
    treatments=TREATMENTS,
    position=(
        "Sacroiliac blocks are for pain with at least three positive provocation "
        "tests, other sources excluded, and failed aggressive care; a repeat needs 70 "
        "percent relief for six weeks"
    ),
    request="Right sacroiliac joint injection",
    asks=(
        told(
            "within-tests",
            Fact.PROVOCATIVE_TEST_POSITIVE,
            f"{FEWEST_TESTS} tests that provoke the sacroiliac joint were positive",
            silent="No positive test that provokes the sacroiliac joint is documented",
            known=_tests_positive,
        ),
    ),
    weeks=WEEKS_OF_CARE,
    more=(
        relief_lasted(
            percent=PERCENT_OF_RELIEF,
            weeks=WEEKS_OF_RELIEF,
            citation=PASSAGE.citation(),
            applies=is_repeat("sacroiliac", "si joint", "si injection"),
        ),
    ),
)


def _cases(day: date) -> tuple[WorkedCase, ...]:
    shown = {Fact.PROVOCATIVE_TEST_POSITIVE: True, Fact.ACTIVE_CARE_FAILED: True}
    again = {
        **shown,
        Fact.INJECTION_TRIED: True,
        Fact.PERCENT_RELIEF: PERCENT_OF_RELIEF,
        Fact.WEEKS_OF_RELIEF: WEEKS_OF_RELIEF,
    }
    failed = {Fact.ACTIVE_CARE_FAILED: True}
    three = "FABER, Gaenslen and thigh thrust tests were positive on the right."
    two = "FABER and Gaenslen tests were positive on the right."
    little = {**again, Fact.PERCENT_RELIEF: PERCENT_OF_RELIEF - 1}
    short = {**again, Fact.WEEKS_OF_RELIEF: WEEKS_OF_RELIEF - 1}
    return tuple(
        worked(
            title,
            outcome,
            request=PROCEDURE.request,
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


_FIRST = edition(PROCEDURE, days=ALWAYS, passages=(PASSAGE,))
MODULE = replace(_FIRST, worked_cases=(*_FIRST.worked_cases, *_cases(ALWAYS.example)))
