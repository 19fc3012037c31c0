"""Worked cases on urine drug testing that hold in every edition."""

from datetime import date, timedelta

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import FactValue, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
TEST = "Urine drug screen"
OPIOID: dict[Fact, FactValue] = {Fact.OPIOID_IN_USE: True}
STARTING = (
    "Motrin failed. Physical therapy failed. He is unable to lift. A trial of Norco is "
    "planned. CURES was reviewed."
)
MONTHS = Fact.MONTHS_SINCE_URINE_TEST


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_due(day), *_need(day), *_kind(day))


def _due(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "six months after the last one", OVERTURNED, request=TEST, day=day,
            facts={**OPIOID, MONTHS: 6},
        ),
        worked(
            "five months after the last one", UPHELD, request=TEST, day=day,
            facts={**OPIOID, MONTHS: 5},
        ),
        worked(
            "three months after the last one at high risk", OVERTURNED, request=TEST,
            day=day, facts={**OPIOID, MONTHS: 3, Fact.HIGH_OPIOID_RISK: True},
        ),
        worked(
            "two months after the last one at high risk", UPHELD, request=TEST,
            day=day, facts={**OPIOID, MONTHS: 2, Fact.HIGH_OPIOID_RISK: True},
        ),
        worked(
            "above 80 mg of morphine a day", OVERTURNED, request=TEST, day=day,
            facts={**OPIOID, MONTHS: 4, Fact.MORPHINE_EQUIVALENT_A_DAY: 81},
        ),
        worked(
            "80 mg of morphine a day", UPHELD, request=TEST, day=day,
            facts={**OPIOID, MONTHS: 4, Fact.MORPHINE_EQUIVALENT_A_DAY: 80},
        ),
    )  # fmt: skip


def _need(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "no opioid is taken", UPHELD, request=TEST, day=day,
            summary="He was prescribed ibuprofen and a muscle relaxant.",
        ),
        worked(
            "it is said that no opioid is taken", UPHELD, request=TEST, day=day,
            summary="The injured worker is not taking opioids.",
        ),
        worked(
            "another controlled drug is taken", OVERTURNED, request=TEST, day=day,
            facts={MONTHS: 6}, summary="Current medications include Soma 350 mg.",
        ),
        worked(
            "the first test, soon after the injury", OVERTURNED, request=TEST, day=day,
            injured=timedelta(days=40),
            summary="Current medications include Norco 5/325.",
        ),
        worked(
            "a long user whose last test is not told", UPHELD, request=TEST, day=day,
            facts=OPIOID,
        ),
    )  # fmt: skip


def _kind(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "tests every month", UPHELD, request="Urine drug screen monthly", day=day,
            facts={**OPIOID, MONTHS: 7},
        ),
        worked(
            "one test, counted", OVERTURNED, request="Urine drug screen x 1", day=day,
            facts={**OPIOID, MONTHS: 7},
        ),
        worked(
            "a confirmation after an unexpected answer", OVERTURNED, day=day,
            request="Urine drug screen with confirmation",
            facts={**OPIOID, MONTHS: 4, Fact.URINE_TEST_CONSISTENT: False},
        ),
        worked(
            "a confirmation as routine", UPHELD, day=day,
            request="Urine drug screen with quantitative confirmation",
            facts={**OPIOID, MONTHS: 8, Fact.URINE_TEST_CONSISTENT: True},
        ),
        worked(
            "an opioid is about to be started", OVERTURNED, request=TEST, day=day,
            injured=timedelta(days=40), summary="The plan is to start Norco 5/325.",
        ),
        worked(
            "the opioid that is started beside it stands", OVERTURNED, request=TEST,
            day=day, facts={MONTHS: 12}, summary=STARTING,
            siblings=("Norco 10/325mg #30",),
        ),
        worked(
            "the opioid beside it is not necessary", UPHELD, request=TEST, day=day,
            siblings=("Norco 10/325mg #60",),
        ),
        worked(
            "beside an opioid that falls, another is taken", OVERTURNED, request=TEST,
            day=day, facts={MONTHS: 6}, siblings=("Norco 10/325mg #60",),
            summary="Current medications include MS Contin 15 mg twice a day.",
        ),
    )  # fmt: skip
