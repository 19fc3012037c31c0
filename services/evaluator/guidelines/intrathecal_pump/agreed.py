"""Worked cases on refills and replacements of a pump in place."""

from datetime import date

from services.evaluator.core.guideline import WorkedCase
from services.evaluator.core.model import Outcome
from services.evaluator.core.worked import worked
from shared.facts import Fact

UPHELD, OVERTURNED = Outcome.UPHELD, Outcome.OVERTURNED
IN_PLACE = "He has an intrathecal pump, implanted in 2005."
MORPHINE = "Intrathecal pump refill, morphine 10 mg/ml, every 2 months"


def worked_cases(day: date) -> tuple[WorkedCase, ...]:
    """Return the worked cases on a day on which an edition is in force."""
    return (*_refills(day), *_replacements(day))


def _refills(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a refill with drug, concentration and interval", OVERTURNED,
            request=MORPHINE, day=day, summary=IN_PLACE,
        ),
        worked(
            "a refill of which only the drug is named", OVERTURNED,
            request="Pump refill with ziconotide", day=day, summary=IN_PLACE,
        ),
        worked(
            "a refill without a drug", UPHELD, request="Intrathecal pump refill",
            day=day, summary=IN_PLACE,
        ),
        worked("a refill without a pump", UPHELD, request=MORPHINE, day=day),
    )  # fmt: skip


def _replacements(day: date) -> tuple[WorkedCase, ...]:
    return (
        worked(
            "a replacement of a pump that helps", OVERTURNED, day=day,
            request="Intrathecal pump replacement", summary=IN_PLACE,
            facts={Fact.FUNCTION_GAIN_FROM_MEDICATION: True},
        ),
        worked(
            "a replacement of a pump of unknown effect", UPHELD, day=day,
            request="Intrathecal pump replacement", summary=IN_PLACE,
        ),
    )  # fmt: skip
