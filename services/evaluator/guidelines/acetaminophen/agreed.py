"""Worked cases on acetaminophen that hold in every edition."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases of an edition on a day on which it is in force."""
    return (*_dose(day), *_for_some(day), *_liver(day))


def _dose(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "4 grams a day", OVERTURNED, day=day,
            request="Tylenol 500mg, two tablets four times a day #120",
        ),
        worked(
            "more than 4 grams a day", UPHELD, day=day,
            request="Tylenol 650mg, two tablets four times a day #120",
        ),
        worked(
            "with what is in another drug", UPHELD, day=day,
            request="Tylenol 500mg, two tablets three times a day #120",
            summary="Current medications include Norco 10/325 mg four times a day.",
        ),
        worked(
            "with what is in another drug, within 4 grams", OVERTURNED, day=day,
            request="Tylenol 500mg, one tablet three times a day #90",
            summary="Current medications include Norco 10/325 mg four times a day.",
        ),
        worked(
            "a dose that is not told", OVERTURNED, day=day,
            request="Acetaminophen 500mg #100",
        ),
        worked("no strength is stated", UPHELD, request="Tylenol #100", day=day),
        worked("no amount is stated", UPHELD, request="Acetaminophen 500mg", day=day),
    )  # fmt: skip


def _for_some(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "3 grams a day at 66 years", OVERTURNED, day=day,
            request="Tylenol 500mg, two tablets three times a day #120",
            facts={Fact.AGE_YEARS: 66},
        ),
        worked(
            "4 grams a day at 66 years", UPHELD, day=day,
            request="Tylenol 500mg, two tablets four times a day #120",
            facts={Fact.AGE_YEARS: 66},
        ),
        worked(
            "4 grams a day at 65 years", OVERTURNED, day=day,
            request="Tylenol 500mg, two tablets four times a day #120",
            facts={Fact.AGE_YEARS: 65},
        ),
        worked(
            "4 grams a day in osteoarthritis", UPHELD, day=day,
            request="Tylenol 500mg, two tablets four times a day #120",
            summary="Diagnoses include osteoarthritis of the left knee.",
        ),
    )  # fmt: skip


def _liver(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "heavy alcohol", UPHELD, request="Acetaminophen 500mg #60", day=day,
            summary="There is a history of heavy alcohol use.",
        ),
        worked(
            "a diseased liver", UPHELD, request="Acetaminophen 500mg #60", day=day,
            facts={Fact.LIVER_DISEASE: True},
        ),
        worked(
            "no disease of the liver", OVERTURNED, day=day,
            request="Acetaminophen 500mg #60",
            summary="He denies hepatitis and liver disease.",
        ),
    )  # fmt: skip
