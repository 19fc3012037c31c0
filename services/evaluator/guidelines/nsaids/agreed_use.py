"""Worked cases on an anti-inflammatory drug that is taken beyond three months."""

from datetime import date, timedelta

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
IBUPROFEN = "Ibuprofen 600mg #90"
TAKEN = {Fact.DRUG_TAKEN_BEFORE: True}
RELIEF = {**TAKEN, Fact.RELIEF_FROM_MEDICATION: True}


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases on a day on which an edition is in force."""
    return (*_effect(day), *_time(day), *_rest(day))


def _effect(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "relief and function on record", OVERTURNED, request=IBUPROFEN, day=day,
            summary=(
                "He has been taking ibuprofen. Ibuprofen reduces his pain from 7/10 to "
                "3/10. With ibuprofen he is able to walk and to work full duty."
            ),
        ),
        worked(
            "relief without function", UPHELD, request=IBUPROFEN, day=day,
            facts=RELIEF,
        ),
        worked(
            "function without relief", UPHELD, request=IBUPROFEN, day=day,
            facts={**TAKEN, Fact.FUNCTION_GAIN_FROM_MEDICATION: True},
        ),
        worked(
            "function was lost", UPHELD, request=IBUPROFEN, day=day,
            facts={**RELIEF, Fact.FUNCTION_GAIN_FROM_MEDICATION: False},
        ),
        worked(
            "no relief", UPHELD, request=IBUPROFEN, day=day,
            facts={**TAKEN, Fact.RELIEF_FROM_MEDICATION: False},
        ),
    )  # fmt: skip


def _time(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a first one in later years", OVERTURNED, request=IBUPROFEN, day=day,
            facts={Fact.DRUG_TAKEN_BEFORE: False},
        ),
        worked(
            "taken for three months less a day, of no shown use yet", OVERTURNED,
            day=day, request=IBUPROFEN, facts=TAKEN, injured=timedelta(days=90),
        ),
        worked(
            "taken for three months, of no shown use", UPHELD,
            day=day, request=IBUPROFEN, facts=TAKEN, injured=timedelta(days=91),
        ),
    )  # fmt: skip


def _rest(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "the rest of a month in the first weeks, of no shown use", UPHELD, day=day,
            request="Ibuprofen 600mg #90", authorized="#60",
            injured=timedelta(days=49),
        ),
        worked(
            "the rest of a month in the first weeks, with relief and function",
            OVERTURNED, day=day, request="Ibuprofen 600mg #90", authorized="#60",
            injured=timedelta(days=49),
            facts={**RELIEF, Fact.FUNCTION_GAIN_FROM_MEDICATION: True},
        ),
        worked(
            "the rest of a request whose first fill was authorized", UPHELD, day=day,
            request="Ibuprofen 600mg #90 with 2 refills", authorized="#90",
        ),
    )  # fmt: skip
