"""Worked cases on opioids for a short time, and on what is asked of each request."""

from datetime import date, timedelta

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import FactValue, Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
TEN_DAYS, SIX_WEEKS = timedelta(days=10), timedelta(days=42)
SEVERE = {Fact.SEVERE_ACUTE_CONDITION: True, Fact.DRUG_TAKEN_BEFORE: False}
FAILED = {
    **SEVERE,
    Fact.FIRST_LINE_DRUG_FAILED: True,
    Fact.OPIOID_RISK_SCREENED: True,
}
OPERATED: dict[Fact, FactValue] = {
    Fact.SURGERY_AUTHORIZED: True,
    Fact.DAYS_SINCE_SURGERY: 5,
}
STABLE: dict[Fact, FactValue] = {
    Fact.DRUG_TAKEN_BEFORE: True,
    Fact.PERCENT_RELIEF_FROM_MEDICATION: 50,
    Fact.FUNCTION_GAIN_FROM_MEDICATION: True,
    Fact.URINE_TEST_CONSISTENT: True,
    Fact.PRESCRIPTION_MONITORING_CHECKED: True,
    Fact.SIDE_EFFECTS: False,
}
"""A worker who takes an opioid with benefit, and is watched."""


def worked_cases(day: date, *, ceiling: int, by_fill: bool) -> tuple[WorkedCase, ...]:
    """Return the worked cases on a day; `by_fill`: the edition limits one fill."""
    return (
        *_acute(day),
        *_fills(day, by_fill=by_fill),
        *_weeks_later(day),
        *_postoperative(day),
        *_request(day),
        *_dose(day, ceiling),
        *_dangers(day),
    )


def _acute(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a month's supply in the first days", UPHELD, injured=TEN_DAYS,
            facts=SEVERE, request="Norco 5/325mg #60", day=day,
        ),
        worked(
            "a week more after a week", OVERTURNED, injured=TEN_DAYS, day=day,
            facts={**SEVERE, Fact.WEEKS_ON_DRUG: 1},
            request="Norco 5/325mg, 1 tablet three times a day #21",
        ),
        worked(
            "two weeks more after a week", UPHELD, injured=TEN_DAYS, day=day,
            facts={**SEVERE, Fact.WEEKS_ON_DRUG: 1},
            request="Norco 5/325mg, 1 tablet three times a day #42",
        ),
        worked(
            "a supply whose length is unknown", UPHELD, injured=TEN_DAYS,
            facts=SEVERE, request="Demerol 50mg #25", day=day,
        ),
        worked(
            "a strain needs no opioid", UPHELD, injured=TEN_DAYS,
            request="Norco 5/325mg #42", day=day,
            summary="Lumbar strain. Ibuprofen was not tolerated.",
        ),
    )  # fmt: skip


def _fills(day: date, *, by_fill: bool) -> tuple[WorkedCase, ...]:
    """Return cases on the length of one fill for a broken leg, in the first days."""
    beyond = UPHELD if by_fill else OVERTURNED
    return tuple(
        worked(
            title, outcome, injured=TEN_DAYS, facts=SEVERE, day=day,
            request=f"Norco 5/325mg, 1 tablet three times a day #{tablets}",
        )
        for title, outcome, tablets in (
            ("a broken leg, the first days, a week", OVERTURNED, 21),
            ("a broken leg, the first days, a day more than a week", beyond, 24),
            ("a broken leg, the first days, two weeks", beyond, 42),
            ("a broken leg, the first days, a day more than two weeks", UPHELD, 45),
        )
    )  # fmt: skip


def _weeks_later(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "weeks later, other drugs did not suffice", OVERTURNED, injured=SIX_WEEKS,
            facts=FAILED, request="Percocet 5/325mg #14", day=day,
        ),
        worked(
            "weeks later, without any precaution", UPHELD, injured=SIX_WEEKS, day=day,
            request="Percocet 5/325mg #14",
            facts={**SEVERE, Fact.FIRST_LINE_DRUG_FAILED: True},
        ),
        worked(
            "weeks later, a month and a day", UPHELD, injured=SIX_WEEKS,
            facts=FAILED, request="Percocet 5/325mg #62 for 31 days", day=day,
        ),
        worked(
            "a fracture that the record names", OVERTURNED, injured=TEN_DAYS, day=day,
            request="Norco 5/325mg #20",
            summary="He sustained a displaced distal radius fracture.",
        ),
        worked(
            "weeks later, nothing else was tried", UPHELD, injured=SIX_WEEKS,
            facts=SEVERE, request="Percocet 5/325mg #14", day=day,
        ),
        worked(
            "tramadol after an anti-inflammatory failed", OVERTURNED,
            injured=SIX_WEEKS, request="Tramadol 50mg, one daily #14", day=day,
            facts={Fact.FIRST_LINE_DRUG_FAILED: True},
        ),
        worked(
            "tramadol with nothing tried before", UPHELD, injured=SIX_WEEKS,
            request="Tramadol 50mg #60", day=day,
            summary="Neck pain, headaches, anxiety and depression.",
        ),
    )  # fmt: skip


def _postoperative(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "one fill after a surgery that was done", OVERTURNED, facts=OPERATED,
            request="Post-operative Norco 10/325mg #30", day=day,
        ),
        worked(
            "90 days after the surgery", OVERTURNED,
            facts={**OPERATED, Fact.DAYS_SINCE_SURGERY: 90},
            request="Post-operative Norco 10/325mg #30", day=day,
        ),
        worked(
            "91 days after the surgery", UPHELD,
            facts={**OPERATED, Fact.DAYS_SINCE_SURGERY: 91},
            request="Post-operative Norco 10/325mg #30", day=day,
        ),
        worked(
            "a surgery that the record dates", OVERTURNED, day=day,
            request="Norco 10/325mg #30",
            summary="She underwent arthroscopy of the knee 5 days ago.",
        ),
        worked(
            "the surgery that it goes with is not necessary", UPHELD, day=day,
            request="Norco 10/325mg #30", siblings=("Left knee arthroscopy",),
        ),
        worked(
            "the surgery is not approved", UPHELD,
            facts={Fact.SURGERY_AUTHORIZED: False},
            request="Post-operative Norco 10/325mg #30", day=day,
        ),
        worked(
            "no surgery is named", UPHELD, day=day,
            request="Post-operative Norco 10/325mg #30",
        ),
        worked(
            "two months at once after a surgery", UPHELD, facts=OPERATED, day=day,
            request="Post-operative Norco 10/325mg #120 for 60 days",
        ),
    )  # fmt: skip


def _request(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "no amount is stated", UPHELD, facts=STABLE, day=day,
            request="Norco 10/325mg",
        ),
        worked(
            "no strength is stated", UPHELD, facts=STABLE, day=day, request="Norco #60"
        ),
        worked(
            "refills ahead", UPHELD, facts=STABLE, day=day,
            request="Norco 10/325mg #60 with 2 refills",
        ),
        worked(
            "a long-acting opioid at the beginning", UPHELD, day=day,
            request="OxyContin 10mg #14", injured=TEN_DAYS, facts=SEVERE,
        ),
    )  # fmt: skip


def _dose(day: date, ceiling: int) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a daily dose at the ceiling", OVERTURNED, day=day,
            facts={**STABLE, Fact.MORPHINE_EQUIVALENT_A_DAY: ceiling},
            request="Norco 10/325mg #60",
        ),
        worked(
            "a daily dose above the ceiling", UPHELD, day=day,
            facts={**STABLE, Fact.MORPHINE_EQUIVALENT_A_DAY: ceiling + 1},
            request="Norco 10/325mg #60",
        ),
        worked(
            "other opioids count", UPHELD, day=day, facts=STABLE,
            request="Norco 10/325mg #120",
            summary="Current medications include OxyContin 40 mg twice a day.",
        ),
    )  # fmt: skip


def _dangers(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a benzodiazepine beside it", UPHELD, facts=STABLE, day=day,
            request="Norco 10/325mg #60",
            summary="Current medications include Norco and Xanax.",
        ),
        worked(
            "an antidepressant beside tramadol", UPHELD, facts=STABLE, day=day,
            request="Tramadol 50mg #60",
            summary="Current medications include tramadol and Zoloft.",
        ),
        worked(
            "seizures and tramadol", UPHELD, day=day, request="Tramadol 50mg #60",
            facts={**STABLE, Fact.SEIZURE_DISORDER: True},
        ),
        worked(
            "tramadol with benefit and without seizures", OVERTURNED, day=day,
            facts={**STABLE, Fact.SEIZURE_DISORDER: False}, request="Tramadol 50mg #60",
        ),
        worked(
            "a substance use disorder", UPHELD, day=day, request="Norco 10/325mg #60",
            facts={**STABLE, Fact.SUBSTANCE_USE_DISORDER: True},
        ),
    )  # fmt: skip
